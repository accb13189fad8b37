package io.sixpager.exchange;

import java.util.Optional;

/** Finds the figures that a text names by hash. */
interface FigureSource {

    FigureSource NONE = _ -> Optional.empty();

    Optional<Figure> find(String hash);

    record Figure(byte[] bytes, String mediaType) {}
}
