package io.sixpager.memo.text;

import io.sixpager.document.Layout;
import io.sixpager.document.Paper;
import io.sixpager.document.Paper.TypefaceFile;
import io.sixpager.document.PaperSize;
import io.sixpager.sandbox.Preparation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Chooses what this installation prints on, before it lays out anything. */
record InstalledPaper(String paper, String typefaces) implements Preparation {

    InstalledPaper {
        Paper.use(new Paper(size(paper), typefaces(typefaces)));
    }

    /** Where the record arrives, it has chosen. */
    @Override
    public void prepare() {
        Layout.version();
    }

    private static PaperSize size(String word) {
        return Arrays.stream(PaperSize.values())
                .filter(size -> size.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(Arrays.stream(PaperSize.values())
                                .map(PaperSize::word)
                                .collect(Collectors.joining(" or ", "sixpager.paper is ", ""))
                        + ", not “" + word + "”."));
    }

    /** In the order of their names. */
    static List<TypefaceFile> typefaces(String path) {
        if (path.isBlank()) {
            return List.of();
        }
        try (var files = Files.list(Path.of(path))) {
            return files.sorted()
                    .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .map(file -> new TypefaceFile(name(file), () -> Files.readAllBytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("sixpager.typefaces names no folder that can be read: " + path, e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
