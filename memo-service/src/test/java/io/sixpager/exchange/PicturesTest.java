package io.sixpager.exchange;

import static io.sixpager.exchange.PictureFiles.address;
import static io.sixpager.exchange.PictureFiles.floating;
import static io.sixpager.exchange.PictureFiles.inline;
import static io.sixpager.exchange.WordFiles.item;
import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.PrintedMemo;
import io.sixpager.exchange.docx.DocxExport;
import io.sixpager.exchange.picture.FigureSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pictures of somebody else's file become figures, each in a paragraph of its own, or the report says why not. */
class PicturesTest {

    private static final byte[] PNG = PictureFiles.png(40, 30);
    private static final String FIGURE = "![A chart](" + address(PNG) + ")";
    private static final String LEFT_OUT = "A picture was not brought in; its caption stands in its place: “A chart”. ";

    private static Conversion word(String body, byte[] picture) {
        return brought(WordFiles.of(body)
                .relation("image", "media/image1.png", false)
                .part("word/media/image1.png", picture)
                .bytes());
    }

    private static Conversion page(String body) {
        return brought(("<html><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static Conversion brought(byte[] file) {
        try (var spool = UploadSpool.of(file)) {
            var figures = new BroughtFigures();
            return Conversion.of(spool.path(), "", "x", figures, figures.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(String type, byte[] picture) {
        return "<img alt='A chart' src='data:" + type + ";base64,"
                + Base64.getEncoder().encodeToString(picture) + "'>";
    }

    @Test
    void keepsAPictureOfSomebodyElsesDocument() {
        var conversion = word("<w:p>" + inline("image1") + "</w:p>", PNG);
        assertThat(conversion.markdown()).isEqualTo(FIGURE + "\n");
        assertThat(conversion.report().dropped()).isEmpty();
        assertThat(conversion.figures())
                .singleElement()
                .satisfies(found -> assertThat(found.hash()).hasSize(64));
    }

    @Test
    void standsAfterTheParagraphThatItStoodIn() {
        var beside = word("<w:p>" + r("See ") + inline("image1") + r("there.") + "</w:p>" + p("Next."), PNG);
        assertThat(beside.markdown()).isEqualTo("See there.\n\n" + FIGURE + "\n\nNext.\n");
        assertThat(beside.report().notes())
                .containsExactly("A picture that stood beside text stands in a paragraph of its own after it.");
        assertThat(word("<w:p>" + floating("image1") + r("Text flows around it.") + "</w:p>", PNG)
                        .markdown())
                .isEqualTo("Text flows around it.\n\n" + FIGURE + "\n");
        assertThat(page("<p>See " + data("image/png", PNG) + " there.<p>Next.").markdown())
                .isEqualTo("See there.\n\n" + FIGURE + "\n\nNext.\n");
    }

    @Test
    void standsAfterTheTableThatItStoodIn() {
        var table = "<w:tbl><w:tr><w:tc>" + p("Head") + "</w:tc><w:tc><w:p>" + inline("image1")
                + "</w:p></w:tc></w:tr></w:tbl>";
        var conversion = word(table, PNG);
        assertThat(conversion.markdown()).isEqualTo("|Head||\n|---|---|\n\n" + FIGURE + "\n");
        assertThat(conversion.report().notes())
                .containsExactly("A picture that stood in a table stands in a paragraph of its own after it.");
        assertThat(page("<table><tr><th>Head<th>" + data("image/png", PNG) + "</table>")
                        .markdown())
                .isEqualTo(conversion.markdown());
    }

    @Test
    void standsInTheItemThatItStoodIn() {
        var list = item(1, 0, "one").replace("</w:p>", inline("image1") + "</w:p>");
        assertThat(word(list, PNG).markdown()).isEqualTo("one\n\n" + FIGURE + "\n");
        assertThat(page("<ul><li>one" + data("image/png", PNG) + "<li>two</ul>").markdown())
                .isEqualTo("- one\n\n  " + FIGURE + "\n\n- two\n");
    }

    @Test
    void leavesAPictureThatIsElsewhereInItsLine() {
        assertThat(page("<p>See <img src='https://example.com/x.png' alt='a chart'> there.")
                        .markdown())
                .isEqualTo("See ![a chart](https://example.com/x.png) there.\n");
    }

    @Test
    void takesThePictureThatWordDrewOfADrawing() {
        var both = "<w:p>"
                + inline("image1")
                        .replace(
                                "<a:blip r:embed=\"image1\"/>",
                                "<a:blip r:embed=\"image1\"><a:extLst><a:ext><asvg:svgBlip xmlns:asvg=\"http://"
                                        + "schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"drawing1\"/>"
                                        + "</a:ext></a:extLst></a:blip>")
                + "</w:p>";
        assertThat(drawn(both, PNG).markdown()).isEqualTo(FIGURE + "\n");
        var large = drawn(both, large(3 << 20));
        assertThat(large.figures())
                .singleElement()
                .satisfies(found -> assertThat(found.mediaType()).isEqualTo("image/svg+xml"));
        assertThat(large.report().dropped()).isEmpty();
    }

    private static Conversion drawn(String body, byte[] picture) {
        return brought(WordFiles.of(body)
                .relation("image", "media/image1.png", false)
                .relation("drawing", "media/image2.svg", false)
                .part("word/media/image1.png", picture)
                .part("word/media/image2.svg", PictureFiles.svg())
                .bytes());
    }

    /** Longer than a figure may be, and not to be made smaller. */
    private static byte[] large(int length) {
        var large = new byte[length];
        new Random(1).nextBytes(large);
        System.arraycopy(PNG, 0, large, 0, PNG.length);
        return large;
    }

    @Test
    void keepsDrawings() {
        var inWord = word("<w:p>" + inline("image1") + "</w:p>", PictureFiles.svg());
        assertThat(inWord.markdown()).matches("!\\[A chart]\\(figure:[0-9a-f]{64}\\)\n");
        assertThat(page(data("image/svg+xml", PictureFiles.svg())).markdown()).isEqualTo(inWord.markdown());
        var spelled = PictureFiles.SVG.replace("<", "%3C").replace("#", "%23").replace("\"", "&quot;");
        assertThat(page("<img alt=\"A chart\" src=\"data:image/svg+xml;utf8," + spelled + "\">")
                        .markdown())
                .isEqualTo(inWord.markdown());
    }

    @Test
    void saysWhyAPictureWasNotBroughtIn() {
        assertThat(word(p("Text.") + "<w:p>" + inline("image1") + "</w:p>", large(9 << 20)))
                .satisfies(conversion -> {
                    assertThat(conversion.markdown()).isEqualTo("Text.\n\n![A chart]()\n");
                    assertThat(conversion.report().dropped())
                            .containsExactly(LEFT_OUT
                                    + "A figure may be at most 2 MiB; make the file smaller (paragraph 2, “A chart”).");
                });
        assertThat(word("<w:p>" + inline("image1") + "</w:p>", Arrays.copyOf(PNG, 40))
                        .report()
                        .dropped())
                .containsExactly(
                        LEFT_OUT
                                + "The PNG cannot be decoded; it is damaged or of a kind nobody could show (paragraph 1, “A chart”).");
        assertThat(page(data("image/gif", "GIF89a".getBytes(StandardCharsets.UTF_8)))
                        .report()
                        .dropped())
                .containsExactly(LEFT_OUT + "A figure is a PNG, JPEG or SVG file (paragraph 1, “A chart”).");
    }

    @Test
    void bringsTheTextInAlthoughAPictureIsDamagedInTheZip() {
        var picture = PictureFiles.noisyPng(60, 60, 1);
        var file = WordFiles.of(p("Text.") + "<w:p>" + inline("image1") + "</w:p>")
                .relation("image", "media/image1.png", false)
                .part("word/media/image1.png", picture)
                .bytes();
        assertThat(brought(Archives.cutShort(file, "word/media/image1.png"))).satisfies(conversion -> {
            assertThat(conversion.markdown()).isEqualTo("Text.\n\n![A chart]()\n");
            assertThat(conversion.report().dropped())
                    .containsExactly(LEFT_OUT + "It is damaged in the file (paragraph 2, “A chart”).");
        });
    }

    @Test
    void bringsOurOwnDocumentBackByteForByteWithItsFigures() {
        var text = CanonicalText.of("Lines that are\nwrapped by hand.\n\n" + FIGURE + "\n");
        var docx = DocxExport.of(
                new PrintedMemo("A memo", text, "Memo 1", null),
                hash -> Optional.of(new FigureSource.Shown(PNG, "image/png")));
        assertThat(brought(docx).markdown()).isEqualTo(text.markdown());
    }
}
