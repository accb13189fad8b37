package io.sixpager.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an anchor stands in another text.
 *
 * @param span in the other text; null if it is ambiguous or orphaned
 * @param confidence from 0 to 1, in hundredths
 * @param neighbour of an orphan, what stood nearest and still stands; null where nothing does
 * @param candidates where an ambiguous anchor may stand, the likelier place first
 */
public record Placement(
        Outcome outcome,
        @Nullable Span span,
        double confidence,
        int algorithmVersion,
        @Nullable Neighbour neighbour,
        List<Span> candidates) {

    public enum Outcome {
        /** The same words in their place. */
        EXACT,
        /** In its place, with other words in or around it. */
        EDITED,
        /** Elsewhere, its words edited or not. */
        MOVED,
        /** Two ways lead to different places, or one way to several: a person chooses. */
        AMBIGUOUS,
        /** Its words are gone. */
        ORPHANED;

        public boolean isPlaced() {
            return this == EXACT || this == EDITED || this == MOVED;
        }
    }

    /**
     * The ghost of an orphan stands here.
     *
     * @param offset the characters of the block before the place
     * @param before whether the words that survived stand before it; otherwise they follow
     */
    public record Neighbour(String block, int offset, boolean before) {}
}
