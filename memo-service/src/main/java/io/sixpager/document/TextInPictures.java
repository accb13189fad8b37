package io.sixpager.document;

import io.sixpager.document.Token.Kind;
import java.util.stream.Stream;

/** Words in a picture are counted by nobody and searched by nobody. */
final class TextInPictures implements LintRule {

    private static final String RULE = "text-in-pictures";
    private static final int MANY = 4;

    @Override
    public Stream<Advice> read(Proof proof) {
        var pictures = proof.narrative().stream()
                .mapToLong(passage -> passage.leaf().tokens().stream()
                        .filter(token -> token.kind() == Kind.IMAGE)
                        .count())
                .sum();
        return pictures < MANY
                ? Stream.empty()
                : Stream.of(new Advice(
                        RULE,
                        "The narrative has %d figures; words in them are not counted and cannot be searched or read aloud."
                                .formatted(pictures),
                        0,
                        ""));
    }
}
