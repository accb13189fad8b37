package io.sixpager.document.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.bench.HypothesisRule;
import io.sixpager.bench.ShiftedLines;
import io.sixpager.document.Placements;
import io.sixpager.document.placement.Tally.Placer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures that administrators are shown; {@code -Dquality.write=true} writes those that were measured just now. */
final class PublishedQuality {

    private static final boolean WRITING = Boolean.getBoolean("quality.write");
    private static final Path FILE = Path.of("src/main/resources/io/sixpager/discussion/placement-quality.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Quality(int algorithmVersion, List<MeasuredSet> sets) {}

    record MeasuredSet(String name, int passages, int wrong, double precision, double recall, List<OtherWay> others) {

        private MeasuredSet alone() {
            return new MeasuredSet(name, passages, wrong, precision, recall, List.of());
        }
    }

    /** How another way to place them does on the same set. */
    record OtherWay(String name, int wrong, double precision, double recall) {

        private static OtherWay of(String name, Tally tally) {
            return new OtherWay(name, tally.wrong(), rounded(tally.precision()), rounded(tally.recall()));
        }
    }

    private PublishedQuality() {}

    /** The others are slow and do not change: they are measured when the figures are written. */
    static void says(String set, Tally tally, Function<Placer, Tally> trial) {
        var measured = new MeasuredSet(
                set,
                tally.known(),
                tally.wrong(),
                rounded(tally.precision()),
                rounded(tally.recall()),
                WRITING ? others(trial) : List.of());
        if (WRITING) {
            write(measured);
        } else {
            assertThat(read().sets())
                    .allSatisfy(each -> assertThat(each.others()).hasSize(2));
        }
        assertThat(read().algorithmVersion()).isEqualTo(Placements.ALGORITHM);
        assertThat(read().sets().stream().map(MeasuredSet::alone)).contains(measured.alone());
    }

    private static List<OtherWay> others(Function<Placer, Tally> trial) {
        return List.of(
                OtherWay.of("The rule of Hypothesis", trial.apply(new HypothesisRule())),
                OtherWay.of("Shifted lines, as in Gerrit", trial.apply(new ShiftedLines())));
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
        sets.sort(Comparator.comparing(MeasuredSet::name));
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
