package io.sixpager.shared;

import io.sixpager.characters.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** Words of people as they are stored: something of them is seen, and they read as they stand. */
public final class VisibleText {

    /** Blank although they are letters or symbols: the fillers of Hangul and the empty Braille cell. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

    private VisibleText() {}

    /**
     * Words as they are stored: trimmed, with something to be seen and no more than the limit.
     *
     * @param name of the field, as the refusal begins with it
     * @param limit in characters, however many units each takes
     * @throws CommandRejected if they are missing, too long, or read otherwise than they are stored
     */
    public static String text(String name, @Nullable String value, int limit) {
        var text = value == null ? "" : UnseenCharacters.withoutTraceless(value).strip();
        if (text.codePoints().noneMatch(VisibleText::isSeen)) {
            throw CommandRejected.invalid(name + " must not be empty.");
        }
        requireDirection(name, text);
        var length = text.codePointCount(0, text.length());
        if (length > limit) {
            throw CommandRejected.invalid(
                    name + " may have at most " + limit + " characters; this one has " + length + ".");
        }
        return text;
    }

    /** The same of words that stand beside others, and must not break their line. */
    public static String line(String name, @Nullable String value, int limit) {
        var line = text(name, value, limit);
        requireOneLine(name, line);
        return line;
    }

    /**
     * What comes from a program is taken as it is, or not at all.
     *
     * @throws CommandRejected if a reader would not see what it says
     */
    public static void requireLine(String name, String line, int limit) {
        if (line.length() > limit) {
            throw CommandRejected.invalid(name + " may have at most " + limit + " characters.");
        }
        requireOneLine(name, line);
        requireDirection(name, line);
        if (UnseenCharacters.first(line) >= 0) {
            throw CommandRejected.invalid(name + " must not have characters that are not seen.");
        }
    }

    /** @throws CommandRejected if the database cannot look for it */
    public static void requireFindable(@Nullable String text) {
        if (text != null && text.indexOf(0) >= 0) {
            throw CommandRejected.invalid("Nothing can be found by the character U+0000.");
        }
    }

    private static void requireOneLine(String name, String line) {
        if (line.codePoints().anyMatch(VisibleText::breaksTheLine)) {
            throw CommandRejected.invalid(name + " must be a single line without control characters.");
        }
    }

    private static void requireDirection(String name, String text) {
        if (UnseenCharacters.turning(text) >= 0) {
            throw CommandRejected.invalid(name + " must not have characters that turn the direction of writing.");
        }
    }

    private static boolean breaksTheLine(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> BLANKS.indexOf(character) < 0;
        };
    }
}
