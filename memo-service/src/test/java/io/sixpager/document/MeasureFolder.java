package io.sixpager.document;

import io.sixpager.document.change.ChangeRule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the measurements of each {@code rev-NN.md} in a folder, for whoever writes a memo's history. */
final class MeasureFolder {

    private MeasureFolder() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("revision      words pages left  appendix(words pages)  class          overflow");
        CanonicalText previous = null;
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.filter(MeasureFolder::isRevision).sorted().toList()) {
                var text = CanonicalText.of(Files.readString(file));
                var measured = Layout.measure(text);
                var over = measured.overflow();
                out.printf(
                        "%-12s %6d %5d %4d  %6d %5d  %-13s  %s%n",
                        file.getFileName(),
                        measured.words(),
                        measured.pages(),
                        measured.linesLeft(),
                        measured.appendixWords(),
                        measured.appendixPages(),
                        ChangeRule.between(previous, text),
                        over == null
                                ? ""
                                : "%d lines (%d pages) over, from: %s"
                                        .formatted(over.lines(), over.pagesOver(), over.paragraph()));
                previous = text;
            }
        }
    }

    private static boolean isRevision(Path file) {
        return file.getFileName().toString().matches("rev-\\d+\\.md");
    }
}
