package io.sixpager.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    private static final String LINE = "A line of the narrative.\\\n";

    @Test
    void countsAppendixPagesApart() {
        var measured =
                measure("# Memo\n\nThree short words.\n\n## Appendix A\n\nTwo words.\n\n" + "Text\n\n".repeat(40));

        assertThat(measured.pages()).isEqualTo(1);
        assertThat(measured.words()).isEqualTo(4);
        assertThat(measured.appendixPages()).isEqualTo(2);
        assertThat(measured.appendixWords()).isEqualTo(44);
        assertThat(measured.layoutVersion()).isEqualTo(Layout.version());
    }

    @Test
    void countsTheLinesLeftOnTheLastPage() {
        assertThat(measure(lines(1)).linesLeft()).isEqualTo(45);
        assertThat(measure(lines(46)).linesLeft()).isZero();
        assertThat(measure(lines(46)).pages()).isEqualTo(1);
        assertThat(measure(lines(5 * 46 + 1)).linesLeft()).isEqualTo(45);
        assertThat(measure(lines(5 * 46 + 1)).pages()).isEqualTo(6);
        assertThat(measure(lines(6 * 46)).linesLeft()).isZero();
        assertThat(measure(lines(6 * 46)).pages()).isEqualTo(6);
        assertThat(measure(lines(6 * 46)).overflow()).isNull();
    }

    @Test
    void namesTheParagraphThatCrossesPageSix() {
        var paragraph =
                "This is the paragraph that crosses the line. " + "It goes on and on and on for long. ".repeat(12);
        var measured = measure(lines(6 * 46 - 5) + "\n" + paragraph);

        assertThat(measured.pages()).isEqualTo(7);
        assertThat(measured.linesLeft()).isZero();
        assertThat(measured.overflow()).isNotNull().satisfies(over -> {
            assertThat(over.paragraph())
                    .startsWith("This is the paragraph that crosses")
                    .endsWith("…");
            assertThat(over.paragraph().length()).isLessThanOrEqualTo(120);
            assertThat(over.lines()).isBetween(1, 4);
            assertThat(over.pagesOver()).isEqualTo(1);
        });
    }

    @Test
    void countsLinesOverSeveralPages() {
        assertThat(measure(lines(8 * 46 + 3)).overflow()).isNotNull().satisfies(over -> {
            assertThat(over.lines()).isEqualTo(2 * 46 + 3);
            assertThat(over.pagesOver()).isEqualTo(3);
        });
    }

    @Test
    void keepsTheMeasuresOfTheCorpus() {
        var measured = Layout.measure(CorpusExamples.texts().getLast());

        assertThat(measured.words()).isEqualTo(2848);
        assertThat(measured.pages()).isEqualTo(7);
        assertThat(measured.overflow())
                .isNotNull()
                .satisfies(over -> assertThat(over.lines()).isEqualTo(45));
    }

    @Test
    void printsTheSameBytesEachTime() {
        var memo = new PrintedMemo("Ünïcode", CanonicalText.of(Samples.EVERYTHING), "Memo 1 · revision 17", "A note.");

        assertThat(Layout.pdf(memo)).isEqualTo(Layout.pdf(memo));
    }

    @Test
    void printsAsManyPagesAsItMeasures() throws IOException {
        var text = CanonicalText.of(Samples.EVERYTHING + "\n\n" + lines(60) + "\n## Appendix\n\nMore.");
        var measured = Layout.measure(text);

        assertThat(pagesOf(text)).hasSize(measured.pages() + measured.appendixPages());
    }

    @Test
    void printsLabelNoticeAndPageNumberOnEachPage() throws IOException {
        var pages = pagesOf(CanonicalText.of(lines(50) + "\n## Appendix\n\nMore."));

        assertThat(pages)
                .hasSize(3)
                .allSatisfy(page -> assertThat(page)
                        .contains("Memo 1 · revision 17 · a1b2c3d4")
                        .contains("A reconstruction."));
        assertThat(pages.get(1)).contains("2 / 2");
        assertThat(pages.get(2)).contains("Appendix 1 / 1");
    }

    @Test
    void printsNotesBeforeTheAppendix() throws IOException {
        var pages = pagesOf(CanonicalText.of("One[^a].\n\n## Appendix\n\nTwo.\n\n[^a]: Of the narrative."));

        assertThat(pages.getFirst()).contains("Of the narrative.");
    }

    @Test
    void fetchesNothing() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var url = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            Layout.pdf(memo(CanonicalText.of("![x](" + url + ") [y](" + url + ")\n\n<img src=\"" + url
                    + "\">\n\n<link rel=\"stylesheet\" href=\"" + url + "\">\n\n<style>@import url(" + url
                    + ");</style>")));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    static List<String> strangeTexts() {
        return Samples.STRANGE;
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void copesWithStrangeTexts(String markdown) {
        var text = CanonicalText.of(markdown);

        var measured = Layout.measure(text);
        assertThat(measured.pages() + measured.appendixPages()).isPositive();
        assertThat(new String(Layout.pdf(memo(text)), 0, 5, UTF_8)).isEqualTo("%PDF-");
    }

    @Property(tries = 60)
    void copesWithAnyText(@ForAll String raw) {
        try {
            assertThat(Layout.measure(CanonicalText.of(raw)).pages()).isPositive();
        } catch (UnacceptableText refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    private static Measurement measure(String markdown) {
        return Layout.measure(CanonicalText.of(markdown));
    }

    private static String lines(int count) {
        return LINE.repeat(count - 1) + "A line of the narrative.\n";
    }

    @Test
    void whatIsPrintedCanBeSearchedAndCopied() throws IOException {
        var text = CanonicalText.of("Swift offices lift fifty affluent drafts off first flights.");

        assertThat(pagesOf(text).getFirst()).contains("Swift offices lift fifty affluent drafts off first flights.");
    }

    private static PrintedMemo memo(CanonicalText text) {
        return new PrintedMemo("Memo", text, "Memo 1 · revision 17 · a1b2c3d4", "A reconstruction.");
    }

    private static List<String> pagesOf(CanonicalText text) throws IOException {
        try (var document = Loader.loadPDF(Layout.pdf(memo(text)))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
