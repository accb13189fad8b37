package io.sixpager.document.layout;

import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.document.figure.Drawing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one page on paper, in the order in which it asks for them. Beyond so many pixels a figure is named
 * instead, as a printer or a reader's screen has to unpack them all.
 */
public final class PrintedFigures implements Figures {

    /** Ten of the largest drawings. */
    static final long MOST_PIXELS = 160_000_000;

    private static final byte[] NOT_READ = {};

    private final Figures figures;
    private final Map<String, Optional<Figure>> known = new HashMap<>();
    private long pixels;

    public PrintedFigures(Figures figures) {
        this.figures = figures;
    }

    /** Sizes alone. */
    @Override
    public Optional<Figure> find(String hash) {
        return known.computeIfAbsent(hash, this::next);
    }

    private Optional<Figure> next(String hash) {
        return figures.find(hash)
                .filter(figure -> pixels + pixels(figure) <= MOST_PIXELS)
                .map(figure -> {
                    pixels += pixels(figure);
                    return new Figure(figure.mediaType(), figure.width(), figure.height(), NOT_READ, NOT_READ);
                });
    }

    private static long pixels(Figure figure) {
        long pixels = (long) figure.width() * figure.height();
        return figure.mediaType().equals("image/svg+xml")
                ? pixels * Drawing.DOTS_PER_PIXEL * Drawing.DOTS_PER_PIXEL
                : pixels;
    }
}
