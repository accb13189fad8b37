package io.sixpager.people.factor;

import java.util.Locale;

/**
 * A code as somebody has typed it, without the spaces and dashes by which it is easier to read.
 *
 * @param text letters are capitals
 */
public record TypedCode(String text) {

    public static TypedCode of(String typed) {
        return new TypedCode(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** Whether it is as long as what an app shows; a recovery code is longer. */
    public boolean isByTime() {
        return text.length() <= Totp.DIGITS;
    }
}
