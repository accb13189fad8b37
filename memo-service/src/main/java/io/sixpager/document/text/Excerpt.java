package io.sixpager.document.text;

import java.util.regex.Pattern;

/** The first words of a text on one line. */
public final class Excerpt {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    public static String of(String text, int length) {
        var plain = SPACE.matcher(text.strip()).replaceAll(" ");
        return plain.codePointCount(0, plain.length()) <= length
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, length - 1)).strip() + "…";
    }
}
