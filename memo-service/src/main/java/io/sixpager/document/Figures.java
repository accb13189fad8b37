package io.sixpager.document;

import io.sixpager.document.manuscript.FigureName;
import io.sixpager.document.manuscript.Manuscript;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures that a text may show, by the SHA-256 of their content. One that is not there is named instead. */
@FunctionalInterface
public interface Figures {

    Figures NONE = _ -> Optional.empty();

    Optional<Figure> find(String hash);

    /** Every hash that these texts name: all that they show, and perhaps some that they only speak of. */
    static Set<String> named(String... texts) {
        return Arrays.stream(texts).map(FigureName::in).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The hashes of the figures that a text shows: pictures in paragraphs of their own, with {@code figure:HASH}. */
    static Set<String> in(CanonicalText text) {
        if (!text.markdown().contains(FigureName.SCHEME)) {
            return Set.of();
        }
        var hashes = new LinkedHashSet<String>();
        for (var block : Manuscript.of(text).blocks()) {
            block.tokens().stream()
                    .filter(FigureName::isOn)
                    .map(FigureName::hash)
                    .forEach(hashes::add);
        }
        return hashes;
    }
}
