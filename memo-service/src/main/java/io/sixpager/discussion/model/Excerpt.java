package io.sixpager.discussion.model;

/** The beginning of somebody's words, on one line, as it stands in a sentence of ours. */
public final class Excerpt {

    private Excerpt() {}

    /** @param limit in characters; it ends with a word, unless one alone is longer */
    public static String of(String words, int limit) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= limit) {
            return line;
        }
        var end = line.offsetByCodePoints(0, limit);
        var space = line.lastIndexOf(' ', end);
        return line.substring(0, space > 0 ? space : end) + "…";
    }
}
