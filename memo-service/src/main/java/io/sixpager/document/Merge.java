package io.sixpager.document;

import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.merge.MergedText;
import io.sixpager.document.merge.UnitMerge;
import java.util.List;
import java.util.function.Function;

/**
 * Two texts that were made from one, put together by blocks and words. Whatever either side wrote is in a piece: in its
 * text, or in a conflict that a person resolves.
 */
public record Merge(List<Piece> pieces) {

    /** Of three texts in canonical form; the one that both were made from may be empty. */
    public static Merge of(String base, String mine, String theirs) {
        return new Merge(UnitMerge.of(base, mine, theirs));
    }

    /** Whether nobody has to choose. */
    public boolean clean() {
        return pieces.stream().noneMatch(Conflict.class::isInstance);
    }

    /** The merged text, with what the resolution says in the place of each conflict. */
    public String markdown(Function<Conflict, String> resolution) {
        return MergedText.of(pieces, resolution);
    }
}
