package io.sixpager.document.markdown;

import io.sixpager.document.text.Escape;
import java.util.regex.Pattern;

/** Which links lead anywhere; the rest is shown as the text it has. */
public final class Links {

    private static final Pattern ALLOWED =
            Pattern.compile("^(?:https?://|mailto:|#[A-Za-z][\\w-]*$).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Links() {}

    public static boolean isAllowed(String target) {
        return ALLOWED.matcher(target).matches();
    }

    public static String attributes(String target) {
        var href = " href=\"" + Escape.of(target) + "\"";
        return target.startsWith("#") ? href : href + " rel=\"noopener noreferrer\"";
    }
}
