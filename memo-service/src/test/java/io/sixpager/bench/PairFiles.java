package io.sixpager.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Pairs of texts as files, for other programs to compare. */
final class PairFiles implements AutoCloseable {
    private static final Path CLIENT = Path.of("review-ui").toAbsolutePath();

    private final Path folder = Files.createTempDirectory("redlines");
    private int count;

    /** The time of each comparison, and the words that all of them together called changed. */
    record Result(Samples times, int words) {}

    PairFiles() throws IOException {}

    void add(String from, String to) {
        try {
            Files.writeString(folder.resolve(count + ".from"), from);
            Files.writeString(folder.resolve(count + ".to"), to);
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each comparison as a process of its own, from its start to its end; null without git. */
    @Nullable Result git() throws IOException {
        var times = new Samples();
        int words = 0;
        for (int i = 0; i < count; i++) {
            var command = new ProcessBuilder(
                            "git", "diff", "--no-index", "--word-diff=porcelain", i + ".from", i + ".to")
                    .directory(folder.toFile());
            var begun = System.nanoTime();
            var output = output(command);
            times.add(System.nanoTime() - begun);
            if (output == null) {
                return null;
            }
            words += output.lines()
                    .dropWhile(line -> !line.startsWith("@@"))
                    .filter(line -> line.startsWith("+") || line.startsWith("-"))
                    .mapToInt(line -> words(line.substring(1)))
                    .sum();
        }
        return new Result(times, words);
    }

    /** All comparisons warm in one process; null without node or the package. */
    @Nullable Result diffWords() throws IOException {
        var output = output(new ProcessBuilder("node", "bench/diff-words.mjs", folder.toString(), String.valueOf(count))
                .directory(CLIENT.toFile()));
        if (output == null || output.isBlank()) {
            return null;
        }
        var times = new Samples();
        int words = 0;
        for (var line : output.lines().toList()) {
            var figures = line.split(" ");
            times.add(Long.parseLong(figures[0]));
            words += Integer.parseInt(figures[1]);
        }
        return new Result(times, words);
    }

    private static @Nullable String output(ProcessBuilder command) throws IOException {
        Process process;
        try {
            process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException absent) {
            return null;
        }
        return new String(process.getInputStream().readAllBytes());
    }

    private static int words(String text) {
        return (int) Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
