package io.sixpager.document.text;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The smallest thing that a redline marks. Two tokens with one key are the same to a reader, whatever their style. */
public record Token(
        Kind kind, String text, String key, @Nullable Style style) {

    private static final Set<String> FORMATS = Set.of("strong", "em", "code");

    public enum Kind {
        WORD,
        MARK,
        SPACE,
        LINE_BREAK,
        IMAGE,
        NOTE
    }

    public boolean isSpace() {
        return kind == Kind.SPACE || kind == Kind.LINE_BREAK;
    }

    public boolean isWithin(String tag) {
        for (var at = style; at != null; at = at.outer()) {
            if (at.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** In which type it is set, such as "em,strong", however its marks are nested. */
    public String format() {
        var tags = new TreeSet<String>();
        for (var at = style; at != null; at = at.outer()) {
            tags.add(at.tag());
        }
        tags.retainAll(FORMATS);
        return String.join(",", tags);
    }
}
