package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.layout.Typefaces;
import java.util.Optional;
import java.util.stream.Stream;

/** What no typeface of the print has is another mark on paper, and whoever writes on a screen does not see it. */
final class Unprintable implements LintRule {

    private static final String RULE = "no-typeface";

    @Override
    public Stream<Advice> read(Proof proof) {
        return proof.passages().stream()
                .flatMap(passage -> first(passage).stream())
                .limit(1);
    }

    private static Optional<Advice> first(Passage passage) {
        return passage.block()
                .text()
                .codePoints()
                .filter(Typefaces::isReplaced)
                .mapToObj(c -> passage.advice(
                        RULE,
                        "No typeface of the printed memo has “%s” (U+%04X); “%s” stands on paper for it and others like it."
                                .formatted(Character.toString(c), c, Typefaces.PLACEHOLDER),
                        Character.toString(c)))
                .findFirst();
    }
}
