package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The same text is the same pages and bytes, wherever and whenever it is printed. */
class DeterminismTest {

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kolkata",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=ISO-8859-9",
            "-Dsun.java2d.fontpath=/nowhere",
            "-Dawt.useSystemAAFontSettings=lcd");

    /** What {@link #SAMPLE} has been printed as since {@link Layout#version()} has its present name. */
    private static final String PINNED =
            "letter-serif-2 b30eb264b85b10aeeda23dffa5e2394a65a54b8383842beda76935bb596585fe";

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAGklEQVR4nGM4gQQYgEBDQyMgIKCiooIBWQYAnaYVkZrVCuYAAAAASUVORK5CYII=";

    private static final String MOVED =
            "The layout has changed, but recorded page counts name the version they were measured with."
                    + " Give PageRenderer.STYLE_VERSION a new value, then pin what the sample prints as now.";

    private static final String SAMPLE = "# A sample\n\nA *short* text with “quotes”, `code` and a note.[^a]\n\n"
            + "1. one\n2. two\n\n| a | b |\n|---|--:|\n| c | 1 |\n\n" + "A paragraph that fills lines. ".repeat(300)
            + "\n\n[^a]: The note.\n\n## Appendix\n\nMore.\n";

    private static final String MORE =
            "> A quotation.\n\n### Third\n\n- one\n  - within\n    1. deeper\n\n#### Fourth\n\n##### Fifth\n\n###### Sixth\n\n"
                    + "![A figure](figure:" + "ab".repeat(32) + ")\n\n![A drawing](figure:" + "cd".repeat(32) + ")\n";

    private static final String MORE_PINNED =
            "letter-serif-2 e929c5f700e80de6841c0e79b927247822ce72ddf852b99f1a58d7fbc17cae16";

    /** With the bytes of a file, as what deflate makes of the same pixels is another matter. */
    private static final Figures FIGURES = hash -> Optional.of(
            hash.startsWith("ab")
                    ? FigureFile.read("image/png", Base64.getDecoder().decode(PNG))
                    : new Figure(
                            "image/svg+xml",
                            300,
                            200,
                            new byte[0],
                            Base64.getDecoder().decode(PNG)));

    @Test
    void isTheSameInAnotherCountry() throws Exception {
        assertThat(printedElsewhere()).isEqualTo(PrintCase.printed());
    }

    @Test
    void isTheSameForManyAtATime() throws Exception {
        var alone = PrintCase.printed();
        try (var people = Executors.newFixedThreadPool(6)) {
            Callable<String> print = PrintCase::printed;
            for (var printed : people.invokeAll(new ArrayList<>(Collections.nCopies(12, print)))) {
                assertThat(printed.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void isTheSameAsWhenThisLayoutWasReleased() {
        assertThat(printed(SAMPLE)).as(MOVED).isEqualTo(PINNED);
    }

    @Test
    void isTheSameForQuotesListsHeadingsAndFigures() {
        assertThat(printed(MORE)).as(MOVED).isEqualTo(MORE_PINNED);
    }

    private static String printed(String sample) {
        var pdf = Layout.pdf(new PrintedMemo("A sample", CanonicalText.of(sample), "Memo 1", null), FIGURES);
        return Layout.version() + " " + PrintCase.sha256(pdf);
    }

    private static String printedElsewhere() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ELSEWHERE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrintCase.class.getName()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        return printed.lines().toList().getLast();
    }
}
