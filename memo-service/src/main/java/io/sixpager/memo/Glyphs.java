package io.sixpager.memo;

/** Which characters of a text are seen, and which do something to the line instead. */
final class Glyphs {

    /** Blank although they are letters or symbols: the fillers of Hangul and the empty Braille cell. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Glyphs() {}

    static boolean areSeen(String text) {
        return text.codePoints().anyMatch(Glyphs::isSeen);
    }

    static boolean areOneLine(String text) {
        return text.codePoints().noneMatch(Glyphs::breaksTheLine);
    }

    /** Embeddings, overrides and isolates make a line read otherwise than it is stored; plain marks do not. */
    static boolean turnTheLine(String text) {
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
