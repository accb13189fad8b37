package io.sixpager.figure;

import io.sixpager.document.Figure;
import io.sixpager.document.FigureFile;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Task;
import io.sixpager.shared.Sha256;
import java.time.Duration;

/** Reads a file that comes as a figure. */
public record FigureReading(String mediaType, byte[] file) implements Task<Figure> {

    @Override
    public Figure run(Library library) {
        return FigureFile.read(mediaType, file);
    }

    @Override
    public Class<Figure> result() {
        return Figure.class;
    }

    @Override
    public String subject() {
        return Sha256.of(file);
    }

    @Override
    public String refusal() {
        return "This figure cannot be brought in";
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(10);
    }
}
