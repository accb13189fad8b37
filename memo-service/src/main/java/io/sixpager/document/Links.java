package io.sixpager.document;

import java.util.regex.Pattern;

/** Which links lead anywhere; the rest is shown as the text it has. */
final class Links {

    private static final Pattern ALLOWED =
            Pattern.compile("^(?:https?://|mailto:|#[A-Za-z][\\w-]*$).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Links() {}

    static boolean isAllowed(String target) {
        return ALLOWED.matcher(target).matches();
    }

    static String attributes(String target) {
        var href = " href=\"" + Escape.of(target) + "\"";
        return target.startsWith("#") ? href : href + " rel=\"noopener noreferrer\"";
    }
}
