package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.Figures;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.manuscript.FigureName;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import java.util.stream.Stream;

/** Words in a picture are counted by nobody and searched by nobody. */
final class TextInPictures implements LintRule {

    private static final String RULE = "text-in-pictures";
    private static final int MANY = 4;

    private static final double LARGE = 0.5;

    @Override
    public Stream<Advice> read(Proof proof) {
        var many = proof.narrative().stream()
                .mapToLong(passage -> pictures(passage).count())
                .sum();
        return Stream.concat(
                many < MANY
                        ? Stream.empty()
                        : Stream.of(new Advice(
                                RULE,
                                "The narrative has %d figures; words in them are not counted and cannot be searched or read aloud."
                                        .formatted(many),
                                "",
                                0,
                                0,
                                "")),
                proof.narrative().stream()
                        .filter(passage -> isLarge(passage, proof.figures()))
                        .map(passage -> passage.advice(
                                RULE,
                                "A figure takes more than half a page; words in it are not counted and cannot be searched or read aloud.",
                                "")));
    }

    private static boolean isLarge(Passage passage, Figures figures) {
        return pictures(passage)
                .filter(FigureName::isOn)
                .anyMatch(token -> figures.find(FigureName.hash(token))
                        .filter(figure -> RenderTarget.share(figure) > LARGE)
                        .isPresent());
    }

    private static Stream<Token> pictures(Passage passage) {
        return passage.block().tokens().stream().filter(token -> token.kind() == Kind.IMAGE);
    }
}
