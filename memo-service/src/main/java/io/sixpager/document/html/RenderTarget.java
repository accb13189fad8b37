package io.sixpager.document.html;

import io.sixpager.document.Figure;
import io.sixpager.document.Paper;
import io.sixpager.document.manuscript.FigureName;
import java.util.Locale;

/** How a figure is written into a page: for the screen with its address, for the printer with its size on paper. */
public enum RenderTarget {
    SCREEN {
        @Override
        String markup(Figure figure, String hash, String alt) {
            return onScreen(figure, hash, alt);
        }
    },
    /** On a screen where nobody points at a word: a few blocks out of a text, or a page that was taken away. */
    PLAIN {
        @Override
        String markup(Figure figure, String hash, String alt) {
            return onScreen(figure, hash, alt);
        }
    },
    /** On paper that nobody gets, to find out where pages begin. */
    MEASUREMENT {
        @Override
        String markup(Figure figure, String hash, String alt) {
            return onPaper(figure, hash, alt);
        }
    },
    PRINT {
        @Override
        String markup(Figure figure, String hash, String alt) {
            return onPaper(figure, hash, alt);
        }
    };

    private static final double POINTS_PER_PIXEL = 0.75;

    /** Four lines of caption, and the space around a figure. */
    private static final double CAPTION = 68;

    private static String onScreen(Figure figure, String hash, String alt) {
        return "<img src=\"/api/figures/%s\" alt=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" />"
                .formatted(hash, alt, figure.width(), figure.height());
    }

    private static String onPaper(Figure figure, String hash, String alt) {
        var scale = scale(figure);
        return String.format(
                Locale.ROOT,
                "<img src=\"%s%s\" alt=\"%s\" style=\"width: %.2fpt; height: %.2fpt\" />",
                FigureName.SCHEME,
                hash,
                alt,
                scale * figure.width(),
                scale * figure.height());
    }

    /** Whether the page says where its words stand in the text: somebody points there, or asks where a page begins. */
    boolean hasAddresses() {
        return this == SCREEN || this == MEASUREMENT;
    }

    /** @param alt escaped already */
    abstract String markup(Figure figure, String hash, String alt);

    private static double widest() {
        return Paper.inUse().size().textWidth();
    }

    private static double highest() {
        return Paper.inUse().size().textHeight() - CAPTION;
    }

    private static double scale(Figure figure) {
        return Math.min(POINTS_PER_PIXEL, Math.min(widest() / figure.width(), highest() / figure.height()));
    }

    /** The part of a page that a figure takes on paper, 0 to 1. */
    public static double share(Figure figure) {
        var scale = scale(figure);
        return scale * figure.width() * scale * figure.height() / (widest() * highest());
    }
}
