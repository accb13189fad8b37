package io.sixpager.exchange;

import org.jspecify.annotations.Nullable;

/** How a stretch of text looks, and where it leads. */
record Look(
        boolean bold,
        boolean italic,
        boolean code,
        @Nullable String link) {

    static final Look PLAIN = new Look(false, false, false, null);

    Look asBold(boolean on) {
        return new Look(on, italic, code, link);
    }

    Look asItalic(boolean on) {
        return new Look(bold, on, code, link);
    }

    Look asCode() {
        return new Look(bold, italic, true, link);
    }

    Look leadingTo(@Nullable String target) {
        return new Look(bold, italic, code, target);
    }
}
