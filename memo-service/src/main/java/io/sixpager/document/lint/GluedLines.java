package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.text.Excerpt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words held together by characters that a line must not break at. */
final class GluedLines implements LintRule {

    private static final String RULE = "glued-line";
    private static final int QUOTED = 60;
    private static final String GLUE = "\\u00A0\\u202F\\u2007\\u2011";
    private static final Pattern GLUED =
            Pattern.compile("(?<!\\S)[^\\s%1$s]*+(?:[%1$s][^\\s%1$s]*+){4,}".formatted(GLUE));

    @Override
    public Stream<Advice> read(Proof proof) {
        return proof.narrative().stream()
                .flatMap(passage -> GLUED.matcher(passage.text())
                        .results()
                        .map(found -> passage.advice(
                                RULE,
                                "Words glued together by spaces that do not break move the ends of lines; use plain ones.",
                                Excerpt.of(found.group(), QUOTED))));
    }
}
