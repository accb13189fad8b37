package io.sixpager.exchange;

import io.sixpager.document.Figure;
import io.sixpager.document.FigureFile;
import io.sixpager.document.UnacceptableText;
import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FigureSource;
import io.sixpager.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a file until all of it has been read; only then they are kept. */
final class BroughtFigures implements FigureSink {

    private static final int MOST = 100;
    private static final int MOST_MIB = 24;

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private int bytes;

    @Override
    public Taken take(byte[] file, String mediaType) {
        try {
            var figure = FigureFile.read(mediaType, file);
            var hash = Sha256.of(figure.content());
            if (figures.containsKey(hash)) {
                return Taken.kept(hash);
            }
            if (figures.size() == MOST) {
                return Taken.refused("The file holds more than " + MOST + " pictures.");
            }
            var size = figure.content().length + (figure.print() == figure.content() ? 0 : figure.print().length);
            if (bytes + size > MOST_MIB << 20) {
                return Taken.refused("The pictures of the file are larger than " + MOST_MIB + " MiB together.");
            }
            bytes += size;
            figures.put(hash, figure);
            return Taken.kept(hash);
        } catch (UnacceptableText e) {
            return Taken.refused(String.valueOf(e.getMessage()));
        }
    }

    Map<String, Figure> all() {
        return Map.copyOf(figures);
    }

    FigureSource source() {
        return FigureSource.of(hash -> Optional.ofNullable(figures.get(hash)));
    }
}
