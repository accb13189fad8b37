package io.sixpager.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFileTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " width='120' height='60' onload='alert(1)'>";

    @Test
    void readsWhatItIs() {
        assertThat(FigureFile.read("image/png", FigureExamples.png(300, 200)))
                .extracting(Figure::mediaType, Figure::width, Figure::height)
                .containsExactly("image/png", 300, 200);
        assertThat(FigureFile.read("image/jpeg", FigureExamples.jpeg(64, 48)))
                .extracting(Figure::mediaType, Figure::width, Figure::height)
                .containsExactly("image/jpeg", 64, 48);
    }

    @Test
    void drawsAnSvgOnceForThePrinter() throws IOException {
        var figure = svg("<rect width='60' height='60' fill='#f00'/><text x='5' y='20'>Label</text>");

        assertThat(figure).extracting(Figure::width, Figure::height).containsExactly(120, 60);
        var drawn = ImageIO.read(new ByteArrayInputStream(figure.print()));
        assertThat(drawn.getWidth()).isEqualTo(240);
        assertThat(drawn.getRGB(20, 100)).isEqualTo(0xFFFF0000);
        assertThat(drawn.getRGB(200, 100)).isEqualTo(0xFFFFFFFF);
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick='alert(1)' width='9'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><b>alert</b></body></foreignObject>",
                "<image href='https://evil.example/x.png'/>",
                "<image href='data:image/png;base64,alert'/>",
                "<use href='https://evil.example/x.svg#a'/>",
                "<use xlink:href='//evil.example/x.svg#a'/>",
                "<a href='javascript:alert(1)'><text>evil</text></a>",
                "<rect style='fill:url(https://evil.example/x)'/>",
                "<rect style='fill:u\\72l(https://evil.example)'/>",
                "<rect fill='url(//evil.example/#a)'/>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<filter id='f'><feImage href='https://evil.example'/></filter>",
                "<b xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'>evil</b>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<!-- alert --><desc/>"
            })
    void leavesOutOfASvgWhatIsNoDrawing(String attack) {
        var content = new String(
                svg(attack + "<rect id='r' width='9' height='9'/><use href='#r'/>")
                        .content(),
                UTF_8);

        assertThat(content)
                .doesNotContainIgnoringCase("alert")
                .doesNotContain("evil")
                .doesNotContain("onload")
                .contains("<rect", "href=\"#r\"");
    }

    @Test
    void sanitisesWhatIsSanitisedToTheSame() {
        var once = svg("<g class='a' transform='scale(2)'><path d='M0 0L9 9' stroke='url(#x)'/></g>")
                .content();

        assertThat(FigureFile.read("image/svg+xml", once).content()).isEqualTo(once);
    }

    @Test
    void drawsAsManyPartsAsItAccepts() {
        assertThat(svg("<path d='M0 0L9 9' stroke='#000'/>".repeat(5_000)).width())
                .isEqualTo(120);
        assertThatThrownBy(() -> svg("<g/>".repeat(20_000)))
                .hasMessage("The SVG has too many parts; simplify it or save it as a PNG.");
        assertThatThrownBy(() -> svg(
                        "<g id='a'>" + "<path d='M0 0L9 9'/>".repeat(300) + "</g>" + "<use href='#a'/>".repeat(100)))
                .hasMessage("The SVG repeats too many parts; simplify it or save it as a PNG.");
        assertThat(svg("<g>".repeat(35) + "<rect width='9' height='9'/>" + "</g>".repeat(35))
                        .width())
                .isEqualTo(120);
    }

    @Test
    void drawsArrows() throws IOException {
        var figure =
                svg("<marker id='m' markerWidth='40' markerHeight='40' markerUnits='userSpaceOnUse' refX='0' refY='20'>"
                        + "<rect width='40' height='40' fill='#00f'/></marker>"
                        + "<path d='M0 30L60 30' stroke='#000' marker-end='url(#m)'/>");

        var drawn = ImageIO.read(new ByteArrayInputStream(figure.print()));
        assertThat(drawn.getRGB(140, 60)).isEqualTo(0xFF0000FF);
        assertThat(FigureFile.read("image/svg+xml", figure.content()).content()).isEqualTo(figure.content());
    }

    @Test
    void drawsNoMarkerUponAMarker() {
        var content = new String(
                svg("<g marker-end='url(#m)'><marker id='m'><path d='M0 0L9 9' marker-mid='url(#m)'"
                                + " style='marker-end:url(#m)'/></marker></g><path d='M0 0L9 9'"
                                + " marker-end='url(https://evil.example#m)'/>")
                        .content(),
                UTF_8);

        assertThat(content)
                .contains("<g marker-end=\"url(#m)\"><marker id=\"m\" marker-start=\"none\"")
                .contains("<path d=\"M0 0L9 9\"></path>")
                .doesNotContain("evil");
        assertThatThrownBy(() -> svg("<marker id='m'>" + "<path d='M0 0'/>".repeat(100)
                        + "</marker><path marker-mid='url(#m)' d='M" + " 1 1".repeat(20_000) + "'/>"))
                .hasMessage("The SVG repeats too many parts; simplify it or save it as a PNG.");
    }

    @Test
    void printsAnOpaquePictureOfWhatIsTransparent() throws IOException {
        var clear = FigureExamples.png(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB));
        var figure = FigureFile.read("image/png", clear);

        assertThat(figure.content()).isEqualTo(clear);
        var print = ImageIO.read(new ByteArrayInputStream(figure.print()));
        assertThat(print.getColorModel().hasAlpha()).isFalse();
        assertThat(print.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void printsAnOpaquePngAsItIs() {
        var figure = FigureFile.read("image/png", FigureExamples.png(40, 30));

        assertThat(figure.print()).isSameAs(figure.content());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 63, 0", "3, 63, 47", "4, 0, 47", "5, 0, 0", "6, 47, 0", "7, 47, 63", "8, 0, 63"})
    void turnsAPhotographAsItsExifSays(int orientation, int x, int y) throws IOException {
        var figure = FigureFile.read("image/jpeg", JpegExamples.taken(64, 48, orientation));

        var shown = ImageIO.read(new ByteArrayInputStream(figure.content()));
        assertThat(shown.getWidth()).isEqualTo(orientation < 5 ? 64 : 48).isEqualTo(figure.width());
        assertThat(shown.getHeight()).isEqualTo(orientation < 5 ? 48 : 64).isEqualTo(figure.height());
        assertThat(shown.getRGB(x, y) & 0xFF).as("the dark corner").isLessThan(60);
        assertThat(shown.getRGB(47 - x % 48, 47 - y % 48) & 0xFF).isGreaterThan(200);
        assertThat(figure.print()).isSameAs(figure.content());
    }

    @Test
    void publishesNothingThatNoPageShows() throws IOException {
        var plain = FigureExamples.jpeg(64, 48);
        var taken = FigureFile.read("image/jpeg", JpegExamples.with(plain, "GPS here"));

        assertThat(taken.content()).isEqualTo(plain);
        assertThat(FigureFile.read("image/jpeg", plain).content()).isSameAs(plain);

        var png = FigureExamples.png(30, 20);
        var chunk = new byte[] {0, 0, 0, 3, 't', 'E', 'X', 't', 'G', 'P', 'S', 0, 0, 0, 0};
        var tagged = new ByteArrayOutputStream();
        tagged.write(png, 0, 33);
        tagged.write(chunk);
        tagged.write(png, 33, png.length - 33);
        tagged.write(chunk);
        assertThat(FigureFile.read("image/png", tagged.toByteArray()).content()).isEqualTo(png);
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        var bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + SVG + "<text>&a;</text></svg>";

        assertThatThrownBy(() -> FigureFile.read("image/svg+xml", bomb.getBytes(UTF_8)))
                .hasMessage("The SVG declares a document type; save it as a plain SVG without one.");
    }

    @Test
    void refusesWhatIsNotWhatItClaims() {
        var png = FigureExamples.png(3, 3);

        assertRefused("image/jpeg", png, "The file is not the JPEG that it claims to be.");
        assertRefused("image/svg+xml", png, "The file is not the SVG that it claims to be.");
        assertRefused("image/png", "<svg>".getBytes(UTF_8), "The file is not the PNG that it claims to be.");
        assertRefused(
                "image/svg+xml",
                "<html><svg/></html>".getBytes(UTF_8),
                "The file is not the SVG that it claims to be.");
        assertRefused("image/gif", png, "A figure is a PNG, JPEG or SVG file.");
        assertRefused("image/png", new byte[0], "The file is empty.");
    }

    @Test
    void refusesWhatIsDamaged() {
        var png = FigureExamples.png(300, 300);

        assertRefused(
                "image/png",
                Arrays.copyOf(png, png.length / 2),
                "The PNG cannot be decoded; it is damaged or of a kind nobody could show.");
        assertRefused(
                "image/jpeg",
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2},
                "The JPEG cannot be decoded; it is damaged or of a kind nobody could show.");
        assertRefused("image/svg+xml", "<svg".getBytes(UTF_8), "The SVG is not well-formed XML.");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> FigureFile.read("image/png", new byte[2 * 1024 * 1024 + 1]))
                .hasMessage("A figure may be at most 2 MiB; make the file smaller.")
                .satisfies(e -> assertThat(((UnacceptableText) e).tooLarge()).isTrue());
        assertRefused(
                "image/png",
                FigureExamples.png(8_001, 1),
                "The figure has 8001 × 1 pixels; 12 million pixels and 8000 a side are the limit.");
        assertRefused(
                "image/svg+xml",
                "<svg xmlns='http://www.w3.org/2000/svg' width='5000' height='1'/>".getBytes(UTF_8),
                "The drawing is 5000 × 1 pixels large; 2000 a side are the limit.");
    }

    private static Figure svg(String content) {
        return FigureFile.read("image/svg+xml", (SVG + content + "</svg>").getBytes(UTF_8));
    }

    private static void assertRefused(String type, byte[] file, String sentence) {
        assertThatThrownBy(() -> FigureFile.read(type, file))
                .isInstanceOf(UnacceptableText.class)
                .hasMessage(sentence);
    }
}
