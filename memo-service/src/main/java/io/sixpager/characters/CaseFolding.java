package io.sixpager.characters;

import java.util.Locale;

/** Letters without their case, by which words are found however they are written. The database has the same. */
public final class CaseFolding {

    private CaseFolding() {}

    /** By way of capitals: ß is SS, and ς at the end of a word is Σ. The dot of İ becomes a letter of its own, which goes. */
    public static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .replace("i\u0307", "i");
    }
}
