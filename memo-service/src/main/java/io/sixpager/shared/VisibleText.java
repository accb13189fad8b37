package io.sixpager.shared;

/** Which characters of a text are seen, and which do something to the line instead. */
public final class VisibleText {

    /** Blank although they are letters or symbols: the fillers of Hangul and the empty Braille cell. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

    private VisibleText() {}

    /** Whether anything of the text is seen at all. */
    public static boolean isSeen(String text) {
        return text.codePoints().anyMatch(VisibleText::isSeen);
    }

    /**
     * What is shown beside other words must neither break nor turn their line.
     *
     * @param name of the field, as the refusal begins with it
     * @throws CommandRejected if it does
     */
    public static void requireLine(String name, String line) {
        if (!isOneLine(line)) {
            throw CommandRejected.invalid(name + " must be a single line without control characters.");
        }
        if (turnsTheLine(line)) {
            throw CommandRejected.invalid(name + " must not have characters that turn the direction of writing.");
        }
    }

    /** The same of a line that may have so many characters. */
    public static void requireLine(String name, String line, int limit) {
        if (line.length() > limit) {
            throw CommandRejected.invalid(name + " may have at most " + limit + " characters.");
        }
        requireLine(name, line);
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(VisibleText::breaksTheLine);
    }

    /** Embeddings, overrides and isolates make a line read otherwise than it is stored; plain marks do not. */
    private static boolean turnsTheLine(String text) {
        return text.codePoints().anyMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
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
