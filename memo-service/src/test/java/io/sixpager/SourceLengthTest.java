package io.sixpager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that outgrows its kind holds two things, one of which wants a name. */
class SourceLengthTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> FOREIGN = Set.of("node_modules", "target", "dist", "data", ".git");
    private static final Set<String> GENERATED = Set.of("review-ui/src/api-types.ts", "docs/reference/openapi.json");
    private static final Set<String> WRITTEN =
            Set.of("java", "ts", "tsx", "css", "md", "sql", "xml", "yaml", "html", "");

    /** Put together here, so that this file does not find itself. */
    private static final Pattern PUT_OFF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    @ParameterizedTest
    @CsvSource({
        "memo-service/src/main, java, 300",
        "memo-service/src/test, java, 300",
        "review-ui/src, ts, 250",
        "review-ui/src, tsx, 250",
        "review-ui/e2e, ts, 250",
        "docs/decisions, md, 50",
    })
    void noFileIsLongerThanItsKindMayBe(String folder, String extension, int lines) {
        var files = files(REPOSITORY.resolve(folder), extension::equals);
        assertThat(files).isNotEmpty();
        assertThat(files)
                .as("Files of more than %d lines: find the noun that hides in them", lines)
                .filteredOn(file -> lines(file).size() > lines)
                .extracting(file -> name(file) + ": " + lines(file).size() + " lines")
                .isEmpty();
    }

    @Test
    void nothingIsPutOffInAComment() {
        assertThat(files(REPOSITORY, WRITTEN::contains))
                .hasSizeGreaterThan(300)
                .flatMap(file -> lines(file).stream()
                        .filter(line -> PUT_OFF.matcher(line).find())
                        .map(line -> name(file) + ": " + line.strip())
                        .toList())
                .isEmpty();
    }

    private static List<Path> files(Path folder, Predicate<String> extension) {
        try (var entries = Files.list(folder)) {
            return entries.sorted()
                    .filter(entry -> !FOREIGN.contains(entry.getFileName().toString()))
                    .flatMap(entry -> Files.isDirectory(entry)
                            ? files(entry, extension).stream()
                            : Stream.of(entry).filter(file -> extension.test(extension(file))))
                    .filter(file -> !GENERATED.contains(name(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }

    private static String name(Path file) {
        return REPOSITORY.relativize(file).toString().replace('\\', '/');
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Not UTF-8 text: " + file, e);
        }
    }
}
