package io.sixpager.characters;

/**
 * Characters that do something to a line and are not seen themselves. What is shown is what is hashed: a character that
 * turns the direction of writing lets one text read in two ways and is refused; one that leaves no trace lets two texts
 * read as one and is taken out, unless the letters beside it need it (Unicode Standard Annex 31, 2.3).
 */
public final class UnseenCharacters {

    private UnseenCharacters() {}

    /** Where the first character stands that turns the direction of writing; -1 if there is none. */
    public static int turning(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (turns(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Marks, embeddings, overrides and isolates: all of them lie in the first plane. */
    public static boolean turns(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** The text without characters that leave no trace: soft hyphens, joiners of nothing, tags, byte order marks. */
    public static String withoutTraceless(String text) {
        if (text.codePoints().noneMatch(Traceless::isOne)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            int after = at < text.length() ? text.codePointAt(at) : 0;
            if (!Traceless.isOne(c) || Traceless.isNeeded(before, c, after)) {
                kept.appendCodePoint(c);
                before = c;
            }
        }
        return kept.toString();
    }

    /** The text without any character that is refused or taken out. */
    public static String without(String text) {
        var kept = turning(text) < 0
                ? text
                : text.chars()
                        .filter(c -> !turns((char) c))
                        .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                        .toString();
        return withoutTraceless(kept);
    }

    /** Where the first character stands that is refused or taken out; -1 if there is none. */
    public static int first(String text) {
        int turning = turning(text);
        var kept = withoutTraceless(text);
        for (int i = 0; turning < 0 && i < text.length(); i++) {
            if (i >= kept.length() || kept.charAt(i) != text.charAt(i)) {
                return i;
            }
        }
        return turning;
    }
}
