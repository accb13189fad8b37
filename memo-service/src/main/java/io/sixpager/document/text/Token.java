package io.sixpager.document.text;

import org.jspecify.annotations.Nullable;

/** The smallest thing that a redline marks. Two tokens with one key are the same to a reader, whatever their style. */
public record Token(
        Kind kind, String text, String key, @Nullable Style style) {

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
}
