package io.sixpager.document;

import static io.sixpager.document.RenderedText.withoutAddresses;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String HASH = "ab".repeat(32);
    private static final String FIGURE = "![Demand *by* month](figure:" + HASH + ")";

    @Test
    void areShownWithTheirCaption() {
        assertThat(withoutAddresses(Page.html(CanonicalText.of("Text.\n\n" + FIGURE + "\n"), sized(300, 200))))
                .contains("<figure id=\"b2\"><img src=\"/api/figures/" + HASH
                        + "\" alt=\"Demand by month\" width=\"300\" height=\"200\" loading=\"lazy\" />"
                        + "<figcaption>Demand <em>by</em> month</figcaption></figure>");
    }

    @Test
    void areNamedWhereTheyAreNotThere() {
        assertThat(withoutAddresses(Page.html(CanonicalText.of(FIGURE))))
                .contains("<span class=\"image\">figure</span>", "Demand")
                .doesNotContain("<img");
    }

    @Test
    void standInAParagraphOfTheirOwn() {
        assertThat(withoutAddresses(Page.html(CanonicalText.of("Text " + FIGURE + " and\n\n- " + FIGURE), sized(3, 2))))
                .contains("<span class=\"image\">Demand by month</span>")
                .doesNotContain("<img");
    }

    @Test
    void areFoundByTheirHash() {
        assertThat(Figures.in(CanonicalText.of(FIGURE + "\n\n![x](figure:ABC)\n\n" + FIGURE + "\n\n`" + FIGURE + "`")))
                .containsExactly(HASH);
    }

    @Test
    void takeTheRoomTheyNeed() {
        var text = CanonicalText.of("Text.\n\n" + FIGURE + "\n\n" + "Text.\n\n".repeat(3));

        assertThat(Layout.measure(text, sized(400, 500)).pages()).isEqualTo(1);
        assertThat(Layout.measure(text, sized(400, 4_000)).pages()).isEqualTo(2);
        assertThat(Layout.measure(text, sized(4_000, 400)).pages()).isEqualTo(1);
    }

    @Test
    void arePrintedOnThePageThatIsMeasured() throws IOException {
        var text = CanonicalText.of("Line.\\\n".repeat(30) + "Line.\n\n" + FIGURE + "\n\nText.");
        var figures = sized(300, 400);
        var memo = new PrintedMemo("", text, "", null);

        var measured = Layout.measure(text, figures);
        var pdf = Layout.pdf(memo, figures);

        assertThat(measured.breaks()).containsExactly(new PageBreak(2, "2", 0));
        assertThat(pdf).isEqualTo(Layout.pdf(memo, figures));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(measured.pages());
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(document.getPage(1).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void arePrintedInLittleMemory() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallPrint.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var size = new String(process.getInputStream().readAllBytes(), US_ASCII).strip();

        assertThat(process.waitFor()).isZero();
        assertThat(Integer.parseInt(size)).isLessThan(5_000_000);
    }

    @Test
    void areNamedBeyondWhatAPrinterUnpacks() {
        var text = CanonicalText.of(IntStream.range(0, 20)
                .mapToObj(i -> FIGURE.replace("ab", "%02d".formatted(i)))
                .collect(joining("\n\n")));

        assertThat(Layout.measure(text, sized(2_000, 4_000)).pages()).isEqualTo(20);
        assertThat(Layout.measure(text, sized(3_000, 4_000)).pages()).isLessThan(16);
    }

    @Test
    void areRemovedAndInsertedWithTheirCaption() {
        var other = FIGURE.replace("ab", "cd");
        var redline = Redline.between(CanonicalText.of(FIGURE), CanonicalText.of(other), sized(3, 2));

        assertThat(withoutAddresses(redline.html()))
                .containsPattern("<del[^>]*>.*Demand.*</del>")
                .containsPattern("<ins[^>]*>.*Demand");
        assertThat(redline.changeClass()).isEqualTo(ChangeClass.SUBSTANTIVE);
        PageTest.assertHarmless(redline.html());
    }

    @Test
    void countTheWordsOfTheirCaptions() {
        assertThat(Layout.measure(CanonicalText.of(FIGURE)).words()).isEqualTo(3);
    }

    private static Figures sized(int width, int height) {
        var png = FigureExamples.png(30, 20);
        return _ -> Optional.of(new Figure("image/png", width, height, png, png));
    }
}
