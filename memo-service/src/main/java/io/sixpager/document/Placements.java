package io.sixpager.document;

import io.sixpager.document.placement.Placing;
import java.util.List;

/** Finds anchors of one text in another one. The way is told in docs/reference/placement.md. */
public final class Placements {

    /** Raised whenever an anchor may be placed otherwise; what has been placed is kept as it was. */
    public static final int ALGORITHM = 1;

    private Placements() {}

    /** One placement for each anchor, all of which are of the original. */
    public static List<Placement> place(ReadText original, List<Anchor> anchors, ReadText target) {
        if (anchors.stream()
                .anyMatch(anchor -> !anchor.contentHash().equals(original.text().hash()))) {
            throw new IllegalArgumentException("An anchor of another text");
        }
        return new Placing(ALGORITHM, original.reading(), target.reading()).of(anchors);
    }
}
