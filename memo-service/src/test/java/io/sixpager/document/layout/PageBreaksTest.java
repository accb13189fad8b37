package io.sixpager.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.CaseTexts;
import io.sixpager.document.CorpusExamples;
import io.sixpager.document.Layout;
import io.sixpager.document.Measurement;
import io.sixpager.document.Page;
import io.sixpager.document.PageBreak;
import io.sixpager.document.PrintedMemo;
import io.sixpager.document.Samples;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Where pages begin, compared with the PDF itself: its text is taken out again page by page. */
class PageBreaksTest {

    private static final int COMPARED = 30;

    static Stream<CanonicalText> cases() {
        return CaseTexts.aws().stream();
    }

    static Stream<CanonicalText> proposals() {
        return CorpusExamples.texts().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areThoseOfThePdfForTheCase(CanonicalText text) throws Exception {
        assertBreaks(text);
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void areThoseOfThePdfForTheCorpus(CanonicalText text) throws Exception {
        assertBreaks(text);
    }

    @Property(tries = 40)
    void areThoseOfThePdfWhateverStandsBefore(@ForAll @IntRange(max = 60) int lines) throws Exception {
        assertBreaks(CanonicalText.of("A line.\\\n".repeat(lines) + "An end.\n\n"
                + (Samples.EVERYTHING + "\n\n").repeat(3).replace("## Appendix A", "## More")
                + "- An item 🎉 with “quotes” that runs on and on, as items do, for more than a line or two.\n"
                        .repeat(70)));
    }

    @Test
    void countCharactersOfTheBlock() {
        var breaks = measure("# Memo\n\n" + "Line.\\\n".repeat(100) + "Line.").breaks();

        assertThat(breaks)
                .hasSize(2)
                .allSatisfy(next -> assertThat(next.block()).isEqualTo("2"));
        assertThat(breaks.getFirst().offset() % "Line.\n".length()).isZero();
        assertThat(breaks.getLast().offset() - breaks.getFirst().offset()).isEqualTo(46 * "Line.\n".length());
    }

    @Test
    void beginWithAnAppendix() {
        assertThat(measure("Short.\n\n## Appendix\n\nMore.").breaks()).containsExactly(new PageBreak(2, "2", 0));
    }

    @Test
    void areNoneOnOnePage() {
        assertThat(measure("Short.").breaks()).isEmpty();
    }

    @Test
    void mayStandInANote() {
        var text = CanonicalText.of("Word[^a].\n\n[^a]: " + "Note.\\\n    ".repeat(120) + "End.");

        assertThat(Layout.measure(text).breaks())
                .isNotEmpty()
                .allSatisfy(next -> assertThat(next.block()).isEqualTo("2"))
                .allSatisfy(
                        next -> assertThat(next.offset() % "Note.\n".length()).isZero());
    }

    @Test
    void mayStandInACellAndInAnItem() {
        assertThat(measure("| a | b |\n|---|---|\n" + "| c | d |\n".repeat(60)).breaks())
                .singleElement()
                .satisfies(next -> assertThat(next.block()).matches("1\\.\\d+\\.1"));
        assertThat(measure("- Item.\n".repeat(60)).breaks()).containsExactly(new PageBreak(2, "47", 0));
    }

    @Test
    void nameTheBlockThatRunsOver() {
        var measured = measure("# Memo\n\n" + "Line.\n\n".repeat(200));

        assertThat(measured.overflow())
                .isNotNull()
                .satisfies(over -> assertThat(over.block())
                        .isEqualTo(measured.breaks().get(5).block()));
    }

    private static Measurement measure(String markdown) {
        return Layout.measure(CanonicalText.of(markdown));
    }

    private static void assertBreaks(CanonicalText text) throws Exception {
        var breaks = Layout.measure(text).breaks();
        var pages = pagesOf(text);
        assertThat(breaks)
                .extracting(PageBreak::page)
                .isEqualTo(IntStream.rangeClosed(2, pages.size()).boxed().toList());
        var blocks = blocks(Page.html(text));
        for (var next : breaks) {
            var block = Objects.requireNonNull(blocks.get(next.block()));
            var expected = squeezed(textFrom(block).substring(next.offset()));
            var printed = pages.get(next.page() - 1);
            assertThat(block.getTagName().equals("td") ? afterHead(block, printed, expected) : printed)
                    .as("page %d, block %s, offset %d", next.page(), next.block(), next.offset())
                    .startsWith(expected.substring(0, Math.min(COMPARED, expected.length())));
        }
    }

    /** A table's head is printed again on each page, and lines of neighbouring cells are read across. */
    private static String afterHead(Element cell, String printed, String expected) {
        var table = (Element) cell.getParentNode().getParentNode().getParentNode();
        var head = squeezed(table.getElementsByTagName("tr").item(0).getTextContent());
        var at = printed.indexOf(expected.substring(0, 3));
        assertThat(at).isBetween(0, head.length());
        return expected;
    }

    /** Bullets and numbers of items are drawn, not written. */
    private static String squeezed(String text) {
        return printable(text).replaceAll("[\\s\\p{Z}\\p{C}•\\d.]", "");
    }

    private static String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints().map(Typefaces::printable).filter(c -> c >= 0).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The text of each page between its margins. */
    private static List<String> pagesOf(CanonicalText text) throws IOException {
        try (var document = Loader.loadPDF(Layout.pdf(new PrintedMemo("", text, "", null)))) {
            var pages = new ArrayList<String>();
            for (var page : document.getPages()) {
                var stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(true);
                stripper.addRegion("body", new Rectangle(0, 0, 612, 792 - 72));
                stripper.extractRegions(page);
                pages.add(squeezed(stripper.getTextForRegion("body")));
            }
            return pages;
        }
    }

    private static Map<String, Element> blocks(String html) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<page>" + html + "</page>")));
        var all = document.getElementsByTagName("*");
        var blocks = new HashMap<String, Element>();
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            blocks.putIfAbsent(element.getAttribute("data-block"), element);
        }
        return blocks;
    }

    private static String textFrom(Node block) {
        var text = new StringBuilder(block.getTextContent());
        for (Node at = block; at != null; at = at.getParentNode()) {
            for (var next = at.getNextSibling(); next != null; next = next.getNextSibling()) {
                text.append(next.getTextContent());
            }
        }
        return text.toString();
    }
}
