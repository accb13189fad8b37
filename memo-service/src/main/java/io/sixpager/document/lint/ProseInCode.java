package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Excerpt;
import io.sixpager.document.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Code is set smaller than text, so sentences do not belong in it. */
final class ProseInCode implements LintRule {

    private static final String RULE = "prose-in-code";
    private static final String REASON =
            "Sentences set as code are smaller than the text and gain room; set them as a paragraph.";
    private static final int FEW_WORDS = 20;
    private static final int QUOTED = 60;
    private static final Pattern SYNTAX = Pattern.compile("[{}();=<>\\[\\]$|#@\\\\/_*]");
    private static final double MOSTLY = 0.02;

    @Override
    public Stream<Advice> read(Proof proof) {
        return proof.narrative().stream()
                .flatMap(passage -> pieces(passage.block())
                        .filter(ProseInCode::isProse)
                        .map(piece -> passage.advice(RULE, REASON, Excerpt.of(piece, QUOTED))));
    }

    private static boolean isProse(String text) {
        var syntax = SYNTAX.matcher(text).results().count();
        return Tokens.countWords(Tokens.of(text, null, "")) >= FEW_WORDS && syntax <= MOSTLY * text.length();
    }

    /** A code block, or each run of code within a paragraph. */
    private static Stream<String> pieces(TextBlock block) {
        if (block.content() instanceof TextBlock.Code) {
            return Stream.of(block.text());
        }
        List<String> runs = new ArrayList<>();
        var run = new StringBuilder();
        for (var token : block.tokens()) {
            if (token.isWithin("code")) {
                run.append(token.text());
            } else if (!token.isSpace()) {
                runs.add(run.toString());
                run.setLength(0);
            } else {
                run.append(' ');
            }
        }
        runs.add(run.toString());
        return runs.stream();
    }
}
