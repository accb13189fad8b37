package io.sixpager.exchange;

import io.sixpager.document.CanonicalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The thirty-one texts of the demonstration. */
public final class CaseExamples {

    private CaseExamples() {}

    public static List<CanonicalText> texts() {
        return IntStream.rangeClosed(1, 31)
                .mapToObj("/cases/aws/rev-%02d.md"::formatted)
                .map(CaseExamples::read)
                .map(CanonicalText::of)
                .toList();
    }

    private static String read(String name) {
        try (var in = CaseExamples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
