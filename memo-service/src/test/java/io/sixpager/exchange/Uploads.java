package io.sixpager.exchange;

import io.sixpager.exchange.picture.FigureSink;
import io.sixpager.exchange.picture.FigureSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Brings files in as an upload would. */
final class Uploads {

    private Uploads() {}

    static Conversion convert(byte[] file) {
        return convert(file, "application/octet-stream", "Notes.bin");
    }

    static Conversion convert(byte[] file, String declared, String name) {
        try (var spool = UploadSpool.of(file)) {
            return Conversion.of(spool.path(), declared, name, FigureSink.NONE, FigureSource.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html(String page) {
        return convert(page.getBytes(StandardCharsets.UTF_8), "text/html", "Page.html")
                .markdown();
    }
}
