package io.sixpager.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The 31 revisions of the demonstration's memo. */
final class CaseExamples {

    private CaseExamples() {}

    static List<CanonicalText> texts() {
        return IntStream.rangeClosed(1, 31)
                .mapToObj(revision -> CanonicalText.of(read("/cases/aws/rev-%02d.md".formatted(revision))))
                .toList();
    }

    private static String read(String name) {
        try (var text = Objects.requireNonNull(CaseExamples.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
