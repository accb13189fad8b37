package io.sixpager.bench;

import io.sixpager.document.Placement;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.document.ReadText;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.passage.VisibleText;
import java.util.List;

/** What other ways to place an anchor have in common. */
final class Places {
    static final Placement ORPHANED = new Placement(Outcome.ORPHANED, null, 0, 0, null, List.of());

    private Places() {}

    static VisibleText of(ReadText text) {
        return VisibleText.of(Manuscript.of(text.text()));
    }

    static Placement placed(VisibleText text, int start, int end) {
        return text.wordAt(end - 1) == text.words().size()
                ? ORPHANED
                : new Placement(Outcome.EXACT, text.span(start, end), 1, 0, null, List.of());
    }
}
