package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** What {@link #SAMPLE} has been printed as since {@link Layout#LAYOUT_VERSION} has its present name. */
    private static final String PINNED =
            "letter-serif-1 1a95275faf830abb15fb0a9ef0eca31e438c0615511ed1e7f8d9ee8eef4133b5";

    private static final String SAMPLE = "# A sample\n\nA *short* text with “quotes”, `code` and a note.[^a]\n\n"
            + "1. one\n2. two\n\n| a | b |\n|---|--:|\n| c | 1 |\n\n" + "A paragraph that fills lines. ".repeat(300)
            + "\n\n[^a]: The note.\n\n## Appendix\n\nMore.\n";

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
        var pdf = Layout.pdf(new PrintedMemo("A sample", CanonicalText.of(SAMPLE), "Memo 1", null));

        assertThat(Layout.LAYOUT_VERSION + " " + PrintCase.sha256(pdf))
                .as("The layout has changed, but recorded page counts name the version they were measured with."
                        + " Give Layout.LAYOUT_VERSION a new value, then pin what the sample prints as now.")
                .isEqualTo(PINNED);
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
        return printed;
    }
}
