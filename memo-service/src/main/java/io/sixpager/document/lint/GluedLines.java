package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.text.Excerpt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words held together by characters that a line must not break at, and characters that nobody sees. */
final class GluedLines implements LintRule {

    private static final String RULE = "glued-line";
    private static final int QUOTED = 60;
    private static final String GLUE = "\\u00A0\\u202F\\u2007\\u2060\\u2011\\uFEFF";
    private static final Pattern GLUED =
            Pattern.compile("(?<!\\S)[^\\s%1$s]*+(?:[%1$s][^\\s%1$s]*+){4,}".formatted(GLUE));
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u00AD]{3,}");

    @Override
    public Stream<Advice> read(Proof proof) {
        return proof.narrative().stream()
                .flatMap(passage -> Stream.concat(
                        GLUED.matcher(passage.text())
                                .results()
                                .map(found -> passage.advice(
                                        RULE,
                                        "Words glued together by spaces that do not break move the ends of lines; use plain ones.",
                                        Excerpt.of(found.group(), QUOTED))),
                        UNSEEN.matcher(passage.text())
                                .results()
                                .limit(1)
                                .map(_ -> passage.advice(
                                        RULE, "Holds characters that nobody can see; remove them.", ""))));
    }
}
