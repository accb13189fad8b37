package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Headings that say nothing, paragraphs that pass for headings, and headings that are paragraphs. That a section is
 * still to be written its author knows; whoever submits one is asked about it then.
 */
final class OddHeadings implements LintRule {

    private static final String RULE = "odd-heading";
    private static final int LONGEST = 25;
    private static final int LONGEST_PRETENDED = 10;

    @Override
    public Stream<Advice> read(Proof proof) {
        var passages = proof.narrative();
        return IntStream.range(0, passages.size()).boxed().flatMap(at -> Stream.ofNullable(look(passages, at)));
    }

    private static @Nullable Advice look(List<Passage> passages, int at) {
        var passage = passages.get(at);
        var next = at + 1 < passages.size() ? passages.get(at + 1) : null;
        if (passage.block().headingLevel() == 0) {
            return pretends(passage) && next != null && next.block().headingLevel() == 0
                    ? passage.advice(
                            RULE,
                            "A bold line stands in for a heading; make it one, so that the outline shows it.",
                            passage.text())
                    : null;
        }
        if (passage.text().isEmpty()) {
            return passage.advice(RULE, "An empty heading takes room and says nothing.", "");
        }
        int words = Tokens.countWords(passage.block().tokens());
        return words <= LONGEST
                ? null
                : passage.advice(
                        RULE,
                        "A heading of %d words is a paragraph; let it be one, below a short heading.".formatted(words),
                        passage.text());
    }

    private static boolean pretends(Passage passage) {
        var block = passage.block();
        return passage.isProse()
                && block.containers().size() == 1
                && !passage.text().isEmpty()
                && !passage.text().matches("(?s).*[.!?,;]")
                && Tokens.countWords(block.tokens()) <= LONGEST_PRETENDED
                && block.tokens().stream()
                        .filter(token -> !token.isSpace())
                        .allMatch(token -> token.isWithin("strong"));
    }
}
