package io.sixpager.exchange.model;

import java.util.regex.Pattern;

/** Which links may be followed at all, on the way in and on the way out. */
public final class LinkPolicy {

    /** A program, a script, or a path on somebody's network; a memo's reader must not be led there by a click. */
    private static final Pattern DANGEROUS = Pattern.compile(
            "\\s*(?:(?!https?:|mailto:)[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}|[A-Za-z]:[/\\\\]).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private LinkPolicy() {}

    public static boolean isHarmless(String target) {
        return !target.isEmpty() && !DANGEROUS.matcher(target).matches();
    }
}
