package io.sixpager.document;

import java.util.Comparator;
import java.util.List;

/** Reads a memo as a patient colleague would and says what to look at again. It advises; it never refuses. */
public final class Lint {

    /** More than anybody reads at once. */
    private static final int MOST = 200;

    private static final List<LintRule> RULES = List.of(
            new MissingSections(),
            new PassiveAsks(),
            new WeaselWords(),
            new UnsourcedNumbers(),
            new UndatedClaims(),
            new OddHeadings(),
            new ProseInCode(),
            new CrowdedCells(),
            new GluedLines(),
            new TextInPictures(),
            new Unprintable());

    private Lint() {}

    /** What to look at again, in the order of the text; what concerns the memo as a whole comes first. */
    public static List<Advice> of(CanonicalText text) {
        return of(text, Figures.NONE);
    }

    /** The same with its figures, of which the sizes count. */
    public static List<Advice> of(CanonicalText text, Figures figures) {
        var proof = Proof.of(text, figures);
        return RULES.stream()
                .flatMap(rule -> rule.read(proof))
                .distinct()
                .sorted(Comparator.comparingInt(Advice::block))
                .limit(MOST)
                .toList();
    }
}
