package io.sixpager.document.markdown;

import io.sixpager.characters.UnseenCharacters;
import io.sixpager.document.UnacceptableText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a text must not exceed, so that every later step is bounded in time and depth. */
final class TextLimits {

    private static final int MAX_KIB = 512;
    private static final int MAX_COLUMNS = 30;
    private static final int MAX_DEPTH = 24;
    private static final int MAX_LINES = 20_000;
    private static final int MAX_WORD = 2_000;
    private static final int MAX_BLOCKS = 5_000;
    private static final int MAX_PARAGRAPH = 20_000;
    private static final int MAX_NODES = 60_000;
    private static final int PASSAGE = 30;
    private static final Pattern DELIMITER_ROW = Pattern.compile(
            "^[ \\t>]*+\\|?[ \\t]*+:?-++:?[ \\t]*+(\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?[ \\t]*+$", Pattern.MULTILINE);

    private TextLimits() {}

    static void check(String raw) {
        checkCharacters(raw);
        checkDirection(raw);
        checkSize(raw);
        atMost(MAX_LINES, raw.lines().count(), "lines");
        checkWords(raw);
    }

    static void checkCanonical(String markdown) {
        // Unicode normalisation may lengthen a text
        checkSize(markdown);
        var root = Markdown.parse(markdown);
        var extent = Markdown.Extent.of(root);
        atMost(MAX_BLOCKS, extent.blocks(), "paragraphs, list items and table cells");
        atMost(MAX_NODES, extent.nodes(), "pieces of markup");
        atMost(MAX_PARAGRAPH, extent.longest(), "characters in one paragraph");
        if (extent.depth() > MAX_DEPTH) {
            throw new UnacceptableText(
                    "The text nests quotes, lists or emphasis %d levels deep; %d levels are the limit."
                            .formatted(extent.depth(), MAX_DEPTH));
        }
        SurplusCells.check(extent.rows(), markdown);
        NamedCharacters.check(root);
    }

    private static void atMost(int limit, long count, String what) {
        if (count > limit) {
            throw new UnacceptableText(
                    String.format(Locale.ROOT, "The text has %,d %s; %,d are the limit.", count, what, limit));
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

    /** The layout tries each place of a word that does not fit its line, so a word has to end somewhere. */
    private static void checkWords(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                start = i + 1;
            } else if (i - start >= MAX_WORD) {
                throw new UnacceptableText(String.format(
                        Locale.ROOT,
                        "The text runs on for more than %,d characters without a space at position %,d (a pasted image?).",
                        MAX_WORD,
                        start + 1));
            }
        }
    }

    /** One text must not read in two ways; see {@link UnseenCharacters}. */
    private static void checkDirection(String text) {
        int at = UnseenCharacters.turning(text);
        if (at >= 0) {
            throw new UnacceptableText(
                    "Line %d has a character that is not seen and turns the direction of writing (U+%04X, %s); remove it."
                            .formatted(
                                    text.substring(0, at).lines().count() + (endsALine(text, at) ? 1 : 0),
                                    (int) text.charAt(at),
                                    place(text, at)));
        }
    }

    private static boolean endsALine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private static String place(String text, int at) {
        int start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - PASSAGE);
        var before = text.substring(start, at).strip();
        return before.isEmpty() ? "at its beginning" : "behind “" + before + "”";
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
