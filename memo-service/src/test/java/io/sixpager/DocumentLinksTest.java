package io.sixpager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A document that names a file names one that is there. */
class DocumentLinksTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> FOREIGN = Set.of("node_modules", "target", "dist", "data", ".git");

    /** Of addresses elsewhere and of figures in examples nothing is asked. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|figure:|#)([^)\\s#]+)");

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(documents())
                .hasSizeGreaterThan(40)
                .flatMap(DocumentLinksTest::broken)
                .isEmpty();
    }

    private static List<String> broken(Path document) {
        return LINK.matcher(read(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .map(target -> REPOSITORY.relativize(document) + " names " + target)
                .toList();
    }

    private static List<Path> documents() {
        try (var files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> parts(REPOSITORY.relativize(file)).noneMatch(FOREIGN::contains))
                    .filter(file -> !file.startsWith(REPOSITORY.resolve("memo-service/src")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> parts(Path file) {
        return StreamSupport.stream(file.spliterator(), false).map(Path::toString);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
