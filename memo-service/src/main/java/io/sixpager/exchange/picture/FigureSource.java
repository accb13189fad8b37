package io.sixpager.exchange.picture;

import io.sixpager.document.Figures;
import java.util.Optional;

/** Finds the figures that a text names by hash. */
public interface FigureSource {

    FigureSource NONE = _ -> Optional.empty();

    Optional<Shown> find(String hash);

    /** A drawing is printed as a picture, and so it is shown in Word. */
    static FigureSource of(Figures prints) {
        return hash -> prints.find(hash)
                .map(figure -> new Shown(
                        figure.print(), figure.mediaType().equals("image/svg+xml") ? "image/png" : figure.mediaType()));
    }

    record Shown(byte[] bytes, String mediaType) {}
}
