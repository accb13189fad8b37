package io.sixpager.memo.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text the words stand that were looked for: plain text, for the client to escape.
 *
 * @param revision the newest that holds them
 */
public record FoundPassage(int revision, List<FoundPiece> pieces) {

    /** A piece of the text, found or around what was found. */
    public record FoundPiece(String text, boolean found) {}

    /** Private characters, which no text shows, in the place of tags. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";

    static final String HEADLINE_OPTIONS = "StartSel=" + BEGIN + ", StopSel=" + END
            + ", MaxFragments=2, MaxWords=26, MinWords=10, FragmentDelimiter=\" … \"";

    static @Nullable FoundPassage of(int revision, @Nullable String headline) {
        if (headline == null || !headline.contains(BEGIN)) {
            return null;
        }
        var pieces = new ArrayList<FoundPiece>();
        var found = false;
        for (var text : readable(headline).split("(?=[" + BEGIN + END + "])", -1)) {
            found = text.startsWith(BEGIN) || (found && !text.startsWith(END));
            var shown = text.replace(BEGIN, "").replace(END, "");
            if (!shown.isEmpty()) {
                pieces.add(new FoundPiece(shown, found));
            }
        }
        return new FoundPassage(revision, List.copyOf(pieces));
    }

    /** Without the signs of Markdown, of which a line of prose has no need. */
    private static String readable(String markdown) {
        return markdown.replaceAll("[*_`#|>\\\\]+|-{3,}", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
