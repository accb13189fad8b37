package io.sixpager.exchange;

import io.sixpager.document.Figure;
import io.sixpager.exchange.FileConversion.Converted;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Task;
import io.sixpager.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Converts an uploaded file, with the pictures in it.
 *
 * @param file where it lies for as long as it takes
 * @param hash of what is in it
 * @param declared see {@link Conversion#of}
 */
record FileConversion(String file, String hash, String declared, String name) implements Task<Converted> {

    /** @param figures by their hash */
    record Converted(Conversion conversion, Map<String, Figure> figures) {}

    static FileConversion of(UploadSpool upload, String declared, String name) throws IOException {
        return new FileConversion(upload.path().toString(), Sha256.of(upload.path()), declared, name);
    }

    @Override
    public Converted run(Library library) {
        var figures = new BroughtFigures();
        var conversion = Conversion.of(Path.of(file), declared, name, figures, figures.source());
        return new Converted(conversion, figures.all());
    }

    @Override
    public Class<Converted> result() {
        return Converted.class;
    }

    @Override
    public String subject() {
        return hash;
    }

    @Override
    public String refusal() {
        return "This file cannot be converted";
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(20);
    }
}
