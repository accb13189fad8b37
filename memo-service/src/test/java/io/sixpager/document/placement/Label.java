package io.sixpager.document.placement;

import io.sixpager.document.Anchor;
import io.sixpager.document.ReadText;
import java.util.List;

/**
 * What is known of an anchor.
 *
 * @param kind what was anchored, as a word or a cell
 * @param change what happened to it
 * @param start where it stands in the visible text of the target; negative if it is gone
 */
record Label(Anchor anchor, String kind, String change, int start, int end) {

    private static final int GONE = -1;

    static Label gone(Anchor anchor, String kind, String change) {
        return new Label(anchor, kind, change, GONE, GONE);
    }

    boolean isGone() {
        return start < 0;
    }

    /** All that is known of two texts. */
    record Pair(ReadText original, ReadText target, List<Label> labels) {}
}
