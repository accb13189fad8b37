package io.sixpager.document.placement;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.ReadText;
import io.sixpager.document.Span;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.passage.VisibleText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Markdown in which passages are marked by private characters before and after them, which go wherever an edit takes
 * them: so it is known without any comparison where a passage stands.
 */
final class MarkedText {

    private static final char FIRST = '\uE000';

    private final VisibleText visible;
    private final ReadText read;
    private final Map<Integer, Integer> marks = new HashMap<>();

    private MarkedText(String markdown) {
        var plain = CanonicalText.of(strip(markdown));
        visible = VisibleText.of(Manuscript.of(plain));
        read = ReadText.of(plain);
        int at = 0;
        for (char c : VisibleText.of(Manuscript.of(new CanonicalText(markdown, "")))
                .text()
                .toCharArray()) {
            if (isMark(c)) {
                marks.put(c - FIRST, at);
            } else if (at < visible.text().length() && visible.text().charAt(at) == c) {
                at++;
            } else {
                throw new IllegalArgumentException("The marks change how the text is read");
            }
        }
    }

    /** Nothing where the marks stand in the way of the markup. */
    static @Nullable MarkedText of(String markdown) {
        try {
            return new MarkedText(markdown);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    static char open(int passage) {
        return (char) (FIRST + 2 * passage);
    }

    static char close(int passage) {
        return (char) (FIRST + 2 * passage + 1);
    }

    static boolean isMark(int c) {
        return c >= FIRST && c < FIRST + 0x1000;
    }

    static String strip(String markdown) {
        return markdown.replaceAll("[\uE000-\uEFFF]", "");
    }

    ReadText read() {
        return read;
    }

    VisibleText visible() {
        return visible;
    }

    boolean hasStart(int passage) {
        return marks.containsKey(2 * passage);
    }

    boolean hasEnd(int passage) {
        return marks.containsKey(2 * passage + 1);
    }

    int start(int passage) {
        return Objects.requireNonNull(marks.get(2 * passage));
    }

    int end(int passage) {
        return Objects.requireNonNull(marks.get(2 * passage + 1));
    }

    String words(int passage) {
        return visible.text().substring(start(passage), end(passage));
    }

    Span span(int passage) {
        return visible.span(start(passage), end(passage));
    }
}
