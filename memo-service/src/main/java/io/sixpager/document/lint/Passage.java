package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token.Kind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A block and its text, in which a mark stands for each reference to a note. */
record Passage(TextBlock block, String text) {

    /** From Unicode's private use: no keyboard has it. */
    static final String NOTE = "\uE000";

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][”’\")]{0,2}" + NOTE + "{0,4})\\s+(?=[\\p{Lu}\\d“‘\"$€£(])");
    static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:source|according to|as reported|appendi(?:x|ces)|measured (?:by|in|on)|survey of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String QUOTATION = "blockquote";

    static Passage of(TextBlock block) {
        var text = new StringBuilder();
        for (var token : block.tokens()) {
            text.append(token.kind() == Kind.NOTE ? NOTE : token.text().replace('\n', ' '));
        }
        return new Passage(block, text.toString().strip());
    }

    boolean isProse() {
        return block.content() instanceof TextBlock.Prose
                && block.headingLevel() == 0
                && block.containers().stream()
                        .noneMatch(container -> container.tag().equals(QUOTATION));
    }

    Stream<String> sentences() {
        return SENTENCE_END.splitAsStream(text);
    }

    /** The sentences without what they quote. */
    Stream<String> ownSentences() {
        return sentences().map(sentence -> QUOTED.matcher(sentence).replaceAll("“”"));
    }

    boolean hasSource() {
        return text.contains(NOTE)
                || block.tokens().stream().anyMatch(token -> token.isWithin("a"))
                || SOURCE.matcher(text).find();
    }

    Advice advice(String rule, String reason, String quote) {
        return advice(rule, reason, quote, Spot.of(block, quote));
    }

    Advice advice(String rule, String reason, String quote, Spot at) {
        return new Advice(
                rule,
                reason,
                at.block(),
                at.start(),
                at.end(),
                quote.replace(NOTE, "").strip());
    }
}
