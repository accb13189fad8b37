package io.sixpager.exchange.sheet;

import org.jspecify.annotations.Nullable;

/** How a stretch of text looks, and where it leads. */
public record Look(
        boolean bold,
        boolean italic,
        boolean code,
        @Nullable String link) {

    public static final Look PLAIN = new Look(false, false, false, null);

    public Look asBold(boolean on) {
        return new Look(on, italic, code, link);
    }

    public Look asItalic(boolean on) {
        return new Look(bold, on, code, link);
    }

    public Look asCode() {
        return new Look(bold, italic, true, link);
    }

    public Look leadingTo(@Nullable String target) {
        return new Look(bold, italic, code, target);
    }
}
