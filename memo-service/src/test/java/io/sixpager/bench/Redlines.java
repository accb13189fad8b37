package io.sixpager.bench;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Extent;
import io.sixpager.document.Figures;
import io.sixpager.document.ReadText;
import io.sixpager.document.Redline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Redlines of two histories beside those of git and of the npm package diff. */
final class Redlines {
    private static final int WARM_UP = 40;
    private static final int MEASURED = 20;
    private static final double REWRITE_LIMIT = 15;

    private record Pair(ReadText from, ReadText to) {}

    private final Table table;
    private final Share share;

    Redlines(Table table, Share share) {
        this.table = table;
        this.share = share;
    }

    /** Run alone, the figures of the redlines; the whole table is that of {@link Bench}. */
    public static void main(String[] arguments) {
        var table = new Table();
        new Redlines(table, Share.FULL).addAll();
        System.out.println(table);
    }

    void addAll() {
        add("AWS case", Path.of("memo-service/src/main/resources/cases/aws"));
        add("SE-0117", Path.of("../shared/corpus/se-0117"));
    }

    private void add(String name, Path folder) {
        if (!Files.isDirectory(folder)) {
            table.note("Redlines of " + name, "left out, there is no " + folder);
            return;
        }
        var texts = texts(folder);
        var neighbours = new ArrayList<Pair>();
        for (int i = 1; i < texts.size(); i++) {
            neighbours.add(new Pair(texts.get(i - 1), texts.get(i)));
        }
        var ends = List.of(new Pair(texts.getFirst(), texts.getLast()));
        add(name + ", neighbours", neighbours, true);
        add(name + ", greatest rewrite", List.of(greatest(neighbours)), false);
        add(name + ", first to last", ends, false);
    }

    private void add(String name, List<Pair> pairs, boolean neighbours) {
        try (var files = new PairFiles()) {
            pairs.forEach(pair ->
                    files.add(pair.from().text().markdown(), pair.to().text().markdown()));
            var ours = ours(pairs);
            var git = files.git();
            var node = files.diffWords();
            var median = ours.times().percentile(50);
            if (neighbours && git != null) {
                table.atMost(
                        "Redline, " + name + ", median, beside git", git.times().percentile(50), "ms", median);
            } else {
                table.atMost("Redline, " + name + ", median", REWRITE_LIMIT, "ms", median);
            }
            table.note("  p95", ours.times().percentile(95) + " ms");
            if (git == null) {
                table.note("  changed words", "" + ours.words());
            } else {
                table.atMost("  changed words, beside git", git.words(), "words", ours.words());
            }
            note("git as a process", git, ours);
            note("diffWords in node", node, ours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair greatest(List<Pair> pairs) {
        return Collections.max(
                pairs,
                Comparator.comparingInt(
                        pair -> Extent.between(pair.from(), pair.to()).wordsChanged()));
    }

    private void note(String who, PairFiles.@Nullable Result result, PairFiles.Result ours) {
        if (result == null) {
            table.note("  " + who, "left out, it is not on this machine");
            return;
        }
        var times = result.times();
        table.note(
                "  " + who + ", median / p95",
                String.format(
                        Locale.ROOT,
                        "%.1f / %.1f ms, %.1f times ours; %,d words, %.2f times ours",
                        times.percentile(50),
                        times.percentile(95),
                        times.percentile(50) / Math.max(0.1, ours.times().percentile(50)),
                        result.words(),
                        result.words() / (double) ours.words()));
    }

    private PairFiles.Result ours(List<Pair> pairs) {
        var times = new Samples();
        int words = 0;
        for (int round = 0; round < share.of(WARM_UP + MEASURED); round++) {
            for (var pair : pairs) {
                var begun = System.nanoTime();
                var redline = Redline.between(pair.from(), pair.to(), Figures.NONE);
                var time = System.nanoTime() - begun;
                if (round == 0) {
                    words += redline.wordsInserted() + redline.wordsDeleted();
                } else if (round >= share.of(WARM_UP)) {
                    times.add(time);
                }
            }
        }
        return new PairFiles.Result(times, words);
    }

    private static List<ReadText> texts(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Redlines::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadText read(Path file) {
        try {
            return ReadText.of(CanonicalText.of(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
