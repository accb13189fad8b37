package io.sixpager.discussion.model;

/** The beginning of somebody's words, on one line, as it stands in a sentence of ours. */
public final class Excerpt {

    private Excerpt() {}

    /** @param limit in characters; none is cut in two */
    public static String of(String words, int limit) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= limit
                ? line
                : line.substring(0, line.offsetByCodePoints(0, limit)).stripTrailing() + "…";
    }
}
