package io.sixpager.document.manuscript;

import io.sixpager.document.text.Token;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text names a figure that it shows: {@code figure:} and the hash of its content. */
public final class FigureName {

    public static final String SCHEME = "figure:";
    private static final Pattern NAME = Pattern.compile(SCHEME + "[0-9a-f]{64}");

    private FigureName() {}

    /** Every hash that a text names, whether or not a figure is shown there. */
    public static Set<String> in(String markdown) {
        var hashes = new LinkedHashSet<String>();
        NAME.matcher(markdown)
                .results()
                .forEach(found -> hashes.add(found.group().substring(SCHEME.length())));
        return hashes;
    }

    public static boolean isOne(String target) {
        return NAME.matcher(target).matches();
    }

    public static boolean isOn(Token token) {
        return token.kind() == Token.Kind.IMAGE && isOne(token.key());
    }

    public static String hash(Token token) {
        return token.key().substring(SCHEME.length());
    }
}
