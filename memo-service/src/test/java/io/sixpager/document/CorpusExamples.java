package io.sixpager.document;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thirty public revisions of one proposal, found beside the checkout; without them the tests that ask are skipped. */
public final class CorpusExamples {

    private CorpusExamples() {}

    static List<String> raw() {
        var folder = requireFolder();
        var texts = new ArrayList<String>();
        for (int revision = 1; revision <= 30; revision++) {
            texts.add(read(folder.resolve("rev-%02d.md".formatted(revision))));
        }
        return texts;
    }

    public static List<CanonicalText> texts() {
        return raw().stream().map(CanonicalText::of).toList();
    }

    public static boolean areThere() {
        return folder() != null;
    }

    public static Path requireFolder() {
        var folder = folder();
        return folder == null ? skipped() : folder;
    }

    /** By itself, for the bench reads the corpus without the library of the tests. */
    private static Path skipped() {
        return abort("There is no corpus se-0117 in a folder 'shared' beside the checkout, or in SIXPAGER_SHARED.");
    }

    private static @Nullable Path folder() {
        var named = System.getenv("SIXPAGER_SHARED");
        if (named != null) {
            return existing(Path.of(named));
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var found = existing(at.resolve("shared"));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Path existing(Path shared) {
        var folder = shared.resolve("corpus/se-0117");
        return Files.isDirectory(folder) ? folder : null;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
