package io.sixpager.document;

import io.sixpager.document.lint.Proof;
import java.util.Comparator;
import java.util.List;

/** Reads a memo as a patient colleague would and says what to look at again. It advises; it never refuses. */
public final class Lint {

    /** More than anybody reads at once. */
    private static final int MOST = 200;

    private Lint() {}

    /** What to look at again, in the order of the text; what concerns the memo as a whole comes first. */
    public static List<Advice> of(CanonicalText text) {
        return of(text, Figures.NONE);
    }

    private static int number(Advice advice) {
        var block = advice.block();
        int cell = block.indexOf('.');
        return block.isEmpty() ? 0 : Integer.parseInt(cell < 0 ? block : block.substring(0, cell));
    }

    /** The same with its figures, of which the sizes count. */
    public static List<Advice> of(CanonicalText text, Figures figures) {
        return Proof.of(text, figures)
                .advice()
                .distinct()
                .sorted(Comparator.comparingInt(Lint::number))
                .limit(MOST)
                .toList();
    }
}
