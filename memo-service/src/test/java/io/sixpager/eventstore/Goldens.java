package io.sixpager.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stored forms of events, checked in: {@code events/MemoDrafted.json} is what is written today, and
 * {@code events/earlier/MemoDrafted-1.json} what was written once and is read for ever. Files are added and never
 * overwritten.
 */
final class Goldens {

    static final String WRITE = "events.write";
    static final Path FOLDER = Path.of("src", "test", "resources", "events");
    private static final Path EARLIER = FOLDER.resolve("earlier");

    private Goldens() {}

    static Path current(String name) {
        return FOLDER.resolve(name + ".json");
    }

    /** Every stored form of the event, today's and all earlier ones. */
    static List<Path> everyForm(String name) {
        return Stream.concat(Stream.of(current(name)), earlier(name))
                .filter(Files::exists)
                .toList();
    }

    static List<Path> all() {
        return Stream.concat(files(FOLDER), files(EARLIER)).toList();
    }

    static byte[] read(Path golden) {
        try {
            return Files.exists(golden) ? Files.readAllBytes(golden) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a new form; the one before it, if there is any, is kept among the earlier ones. */
    static void write(String name, byte[] form) {
        try {
            Files.createDirectories(FOLDER);
            var golden = current(name);
            if (Files.exists(golden)) {
                Files.createDirectories(EARLIER);
                Files.move(golden, EARLIER.resolve(name + "-" + (earlier(name).count() + 1) + ".json"));
            }
            Files.write(golden, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the event that a file is a form of. */
    static String event(Path golden) {
        return golden.getFileName().toString().replaceFirst("(-\\d+)?\\.json$", "");
    }

    private static Stream<Path> earlier(String name) {
        return files(EARLIER).filter(file -> event(file).equals(name));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
