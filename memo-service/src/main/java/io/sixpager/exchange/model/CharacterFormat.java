package io.sixpager.exchange.model;

import org.jspecify.annotations.Nullable;

/** How a stretch of text looks, and where it leads. */
public record CharacterFormat(
        boolean bold,
        boolean italic,
        boolean code,
        @Nullable String link) {

    public static final CharacterFormat PLAIN = new CharacterFormat(false, false, false, null);

    public CharacterFormat asBold(boolean on) {
        return new CharacterFormat(on, italic, code, link);
    }

    public CharacterFormat asItalic(boolean on) {
        return new CharacterFormat(bold, on, code, link);
    }

    public CharacterFormat asCode() {
        return new CharacterFormat(bold, italic, true, link);
    }

    public CharacterFormat leadingTo(@Nullable String target) {
        return new CharacterFormat(bold, italic, code, target);
    }
}
