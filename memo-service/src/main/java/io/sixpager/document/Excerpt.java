package io.sixpager.document;

/** The first words of a text on one line. */
final class Excerpt {

    private Excerpt() {}

    static String of(String text, int length) {
        var plain = text.strip().replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= length
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, length - 1)).strip() + "…";
    }
}
