package io.sixpager.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text, and the zip of a memo, name a figure: by its hash. */
public final class FigureAddress {

    public static final List<String> MEDIA_TYPES = List.of("image/png", "image/jpeg", "image/svg+xml");

    private static final Pattern FORM = Pattern.compile("figure:([0-9a-f]{64})");
    private static final Map<String, String> ENDINGS =
            Map.of("image/png", "png", "image/jpeg", "jpeg", "image/svg+xml", "svg");

    private FigureAddress() {}

    public static String of(String hash) {
        return "figure:" + hash;
    }

    public static Optional<String> hash(String target) {
        var address = FORM.matcher(target);
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }

    /** Every hash that a text names, whether or not a figure is shown there. */
    public static Set<String> in(String markdown) {
        var hashes = new LinkedHashSet<String>();
        FORM.matcher(markdown).results().forEach(found -> hashes.add(found.group(1)));
        return hashes;
    }

    /** Where the zip of a memo keeps a figure. */
    public static String file(String hash, String mediaType) {
        return "figures/" + hash + "." + ENDINGS.getOrDefault(mediaType, "bin");
    }
}
