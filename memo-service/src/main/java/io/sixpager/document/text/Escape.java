package io.sixpager.document.text;

import io.sixpager.characters.UnseenCharacters;

/** Text as it may stand in HTML and in XML, inside of an element or a quoted attribute. */
public final class Escape {

    private Escape() {}

    public static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isLegal(text, i) ? c : '\uFFFD');
            }
        }
    }

    public static String of(String text) {
        var out = new StringBuilder(text.length() + 16);
        append(out, text);
        return out.toString();
    }

    /**
     * XML has no place for most control characters and for half a character, escaped or not. What turns the direction
     * of writing is refused today; where an older text has it, it is shown.
     */
    private static boolean isLegal(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c != 0x7F && c < 0xFFFE && !UnseenCharacters.turns(c) || c == '\t' || c == '\n';
    }
}
