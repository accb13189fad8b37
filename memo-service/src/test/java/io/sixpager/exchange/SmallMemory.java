package io.sixpager.exchange;

import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Converts files in a virtual machine of its own, so that its memory can be bounded; says what became of each. */
final class SmallMemory {

    private SmallMemory() {}

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            System.out.println(outcome(Path.of(file)));
        }
        System.out.println(Files.exists(Path.of(files[0])) ? "END" : "LOST");
    }

    private static String outcome(Path file) {
        try {
            var figures = new BroughtFigures();
            Conversion.of(file, "", "", figures, figures.source());
            return "CONVERTED " + figures.all().size();
        } catch (CommandRejected refusal) {
            return refusal.kind().name();
        }
    }
}
