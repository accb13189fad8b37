package io.sixpager.document.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Placements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures that administrators are shown; {@code -Dquality.write=true} writes those that were measured just now. */
final class PublishedQuality {

    private static final Path FILE = Path.of("src/main/resources/io/sixpager/discussion/placement-quality.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Quality(int algorithmVersion, List<MeasuredSet> sets) {}

    record MeasuredSet(String name, int passages, int wrong, double precision, double recall) {}

    private PublishedQuality() {}

    static void says(String set, Tally tally) {
        var measured =
                new MeasuredSet(set, tally.known(), tally.wrong(), rounded(tally.precision()), rounded(tally.recall()));
        if (Boolean.getBoolean("quality.write")) {
            write(measured);
        }
        assertThat(read().algorithmVersion()).isEqualTo(Placements.ALGORITHM);
        assertThat(read().sets()).contains(measured);
    }

    private static Quality read() {
        try {
            return JSON.readValue(Files.readString(FILE), Quality.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(MeasuredSet measured) {
        var sets = new ArrayList<>(Files.exists(FILE) ? read().sets() : List.of());
        sets.removeIf(set -> set.name().equals(measured.name()));
        sets.add(measured);
        try {
            Files.writeString(FILE, JSON.writeValueAsString(new Quality(Placements.ALGORITHM, sets)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
