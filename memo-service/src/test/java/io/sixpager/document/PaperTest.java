package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Paper.TypefaceFile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One paper and one set of typefaces for all memos of an installation; both can move a line, so the version tells. */
class PaperTest {

    private static final CanonicalText LINES = CanonicalText.of("Line.\\\n".repeat(46) + "Line.\n");

    private final Paper before = Paper.inUse();

    @AfterEach
    void putBack() {
        Paper.use(before);
    }

    @Test
    void isLetterUnlessSomebodyChooses() {
        assertThat(Layout.version()).isEqualTo("letter-serif-2");
        assertThat(Layout.measure(LINES).pages()).isEqualTo(2);
    }

    @Test
    void holdsThreeLinesMoreAsA4() throws IOException {
        Paper.use(new Paper(PaperSize.A4, List.of()));

        var measured = Layout.measure(LINES);

        assertThat(measured.layoutVersion()).isEqualTo("a4-serif-2");
        assertThat(measured.pages()).isEqualTo(1);
        assertThat(measured.linesLeft()).isEqualTo(2);
        try (var document = Loader.loadPDF(Layout.pdf(new PrintedMemo("", LINES, "", null)))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842.5f);
        }
    }

    @Test
    void namesTheOperatorsTypefacesByTheirHash() {
        Paper.use(new Paper(PaperSize.LETTER, List.of(new TypefaceFile("extra.ttf", PaperTest::emoji))));

        assertThat(Layout.version()).matches("letter-serif-2\\+[0-9a-f]{8}");
    }

    private static byte[] emoji() throws IOException {
        try (var in = Objects.requireNonNull(PaperTest.class.getResourceAsStream("/fonts/NotoEmoji_400Regular.ttf"))) {
            return in.readAllBytes();
        }
    }
}
