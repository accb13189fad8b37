package io.sixpager.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The thirty-one revisions of the demonstration case, from the jar. */
public final class CaseTexts {

    private static final int REVISIONS = 31;

    private CaseTexts() {}

    public static List<CanonicalText> aws() {
        return IntStream.rangeClosed(1, REVISIONS)
                .mapToObj(CaseTexts::aws)
                .map(CanonicalText::of)
                .toList();
    }

    public static String aws(int revision) {
        var name = "/cases/aws/rev-%02d.md".formatted(revision);
        try (var in = Objects.requireNonNull(CaseTexts.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
