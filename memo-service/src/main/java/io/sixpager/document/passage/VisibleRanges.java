package io.sixpager.document.passage;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.ReadText;
import io.sixpager.document.Span;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.passage.VisibleText.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a stretch of the Markdown is seen on the page. */
public final class VisibleRanges {

    /** What a text broken off has for a hash. */
    private static final String NO_REVISION = "";

    private VisibleRanges() {}

    /**
     * The words of the blocks between two characters; of no block, those before it. Blocks are numbered from the
     * beginning, so that the same text broken off earlier tells which they are.
     */
    public static @Nullable Span words(ReadText text, int start, int end) {
        var all = parts(text.text().markdown());
        var before = addresses(text.text().markdown().substring(0, start));
        var through = addresses(text.text().markdown().substring(0, end));
        var within = all.stream()
                .filter(part -> through.contains(part.address()) && !before.contains(part.address()))
                .toList();
        if (!within.isEmpty()) {
            return over(within.getFirst(), within.getLast());
        }
        var last = all.stream()
                .filter(part -> before.contains(part.address()))
                .reduce((_, part) -> part)
                .or(() -> all.stream().findFirst());
        return last.map(part -> over(part, part)).orElse(null);
    }

    private static Span over(Part first, Part last) {
        return new Span(first.address(), 0, last.address(), last.end() - last.start());
    }

    private static Set<String> addresses(String markdown) {
        return parts(markdown).stream().map(Part::address).collect(Collectors.toSet());
    }

    private static List<Part> parts(String markdown) {
        return VisibleText.of(Manuscript.of(new CanonicalText(markdown, NO_REVISION)))
                .parts();
    }
}
