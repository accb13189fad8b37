package io.sixpager.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(drawn.getRGB(200, 100)).isZero();
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
