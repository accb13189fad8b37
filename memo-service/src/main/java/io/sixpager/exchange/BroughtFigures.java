package io.sixpager.exchange;

import io.sixpager.document.Figure;
import io.sixpager.document.FigureFile;
import io.sixpager.document.UnacceptableText;
import io.sixpager.shared.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a file until all of it has been read; only then they are kept. */
final class BroughtFigures implements FigureSink {

    private static final int MOST = 100;

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    @Override
    public Optional<String> take(byte[] bytes, String mediaType) {
        try {
            var figure = FigureFile.read(mediaType, bytes);
            var hash = Sha256.of(figure.content());
            if (!figures.containsKey(hash) && figures.size() == MOST) {
                return Optional.empty();
            }
            figures.put(hash, figure);
            return Optional.of(hash);
        } catch (UnacceptableText _) {
            return Optional.empty();
        }
    }

    Map<String, Figure> all() {
        return Map.copyOf(figures);
    }

    FigureSource source() {
        return FigureSource.of(hash -> Optional.ofNullable(figures.get(hash)));
    }
}
