package io.sixpager.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a text must not exceed, so that every later step is bounded in time and depth. */
final class TextLimits {

    private static final int MAX_KIB = 512;
    private static final int MAX_COLUMNS = 30;
    private static final int MAX_DEPTH = 24;
    private static final Pattern DELIMITER_ROW = Pattern.compile(
            "^[ \\t>]*+\\|?[ \\t]*+:?-++:?[ \\t]*+(\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?[ \\t]*+$", Pattern.MULTILINE);

    private TextLimits() {}

    static void check(String raw) {
        checkCharacters(raw);
        checkSize(raw);
    }

    static void checkCanonical(String markdown) {
        // Unicode normalisation may lengthen a text
        checkSize(markdown);
        var depth = Markdown.depth(Markdown.parse(markdown));
        if (depth > MAX_DEPTH) {
            throw new UnacceptableText(
                    "The text nests quotes, lists or emphasis %d levels deep; %d levels are the limit."
                            .formatted(depth, MAX_DEPTH));
        }
    }

    /** The parser pads each row of a table to the columns of its head, so a wide table must never reach it. */
    static void checkTables(String markdown) {
        var rows = DELIMITER_ROW.matcher(markdown);
        while (rows.find()) {
            var columns = rows.group().chars().filter(c -> c == '|').count();
            if (columns > MAX_COLUMNS + 1) {
                throw new UnacceptableText("A table has about %d columns; a table may have at most %d."
                        .formatted(columns - 1, MAX_COLUMNS));
            }
        }
    }

    private static void checkSize(String text) {
        if (text.isBlank()) {
            throw new UnacceptableText("The text is empty; a revision needs at least one word.");
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_KIB * 1024) {
            throw UnacceptableText.tooLarge(
                    "The text is %d KiB; a revision may be at most %d KiB.".formatted((bytes + 1023) / 1024, MAX_KIB));
        }
    }

    private static void checkCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                throw new UnacceptableText(
                        "The text contains the character U+0000 at position %d; remove it.".formatted(i + 1));
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new UnacceptableText(
                        "The text contains half of a character (a lone surrogate) at position %d; remove it."
                                .formatted(i + 1));
            }
        }
    }
}
