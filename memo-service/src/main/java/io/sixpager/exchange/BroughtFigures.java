package io.sixpager.exchange;

import io.sixpager.document.Figure;
import io.sixpager.document.FigureFile;
import io.sixpager.document.UnacceptableText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
            var hash = sha256(figure.content());
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
