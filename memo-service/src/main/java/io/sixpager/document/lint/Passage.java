package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.manuscript.Frame;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.text.Token.Kind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A leaf with the number of its top-level block and its text, in which a mark stands for each reference to a note. */
record Passage(Leaf leaf, int block, String text) {

    /** From Unicode's private use: no keyboard has it. */
    static final String NOTE = "\uE000";

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][”’\")]{0,2}" + NOTE + "{0,4})\\s+(?=[\\p{Lu}\\d“‘\"$€£(])");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern ID = Pattern.compile("b\\d+");
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:source|according to|as reported|appendi(?:x|ces)|measured (?:by|in|on)|survey of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String QUOTATION = "blockquote";

    static Passage of(Leaf leaf) {
        var text = new StringBuilder();
        for (var token : leaf.tokens()) {
            text.append(token.kind() == Kind.NOTE ? NOTE : token.text().replace('\n', ' '));
        }
        return new Passage(leaf, blockOf(leaf), text.toString().strip());
    }

    boolean isProse() {
        return leaf.content() instanceof Leaf.Prose
                && leaf.headingLevel() == 0
                && leaf.frames().stream().noneMatch(frame -> frame.tag().equals(QUOTATION));
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
                || leaf.tokens().stream().anyMatch(token -> token.isWithin("a"))
                || SOURCE.matcher(text).find();
    }

    Advice advice(String rule, String reason, String quote) {
        return new Advice(rule, reason, block, quote.replace(NOTE, "").strip());
    }

    private static int blockOf(Leaf leaf) {
        return Stream.concat(Stream.of(leaf.id()), leaf.frames().stream().map(Frame::id))
                .filter(id -> ID.matcher(id).matches())
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .findFirst()
                .orElse(0);
    }
}
