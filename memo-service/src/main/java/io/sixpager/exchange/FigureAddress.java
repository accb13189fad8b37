package io.sixpager.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a text names a figure: by its hash. */
final class FigureAddress {

    private static final Pattern FORM = Pattern.compile("figure:([0-9a-f]{64})");

    private FigureAddress() {}

    static String of(String hash) {
        return "figure:" + hash;
    }

    static Optional<String> hash(String target) {
        var address = FORM.matcher(target);
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }
}
