package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.PrintedComment.Remark;
import io.sixpager.exchange.CaseExamples;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What is said of a memo is printed after it, by numbers in its text. */
class PrintedCommentsTest {

    private static final CanonicalText NEWEST = CaseExamples.texts().getLast();
    private static final Instant NOON = Instant.parse("2024-03-02T12:00:00Z");
    /** In points; nothing else is as small. */
    private static final double MARK = 7.2;

    private static final double FOOT = 720;

    private static PrintedComment on(CanonicalText text, String quote, String words) {
        var span = Quotation.in(ReadText.of(text), quote).getFirst();
        return new PrintedComment(span, quote, List.of(new Remark("Rita <Retail>", NOON, words)));
    }

    private static PrintedMemo memo(CanonicalText text, PrintedComment... comments) {
        return new PrintedMemo("A memo", text, "Memo 1", null).saying(List.of(comments));
    }

    /** The lines of the pages, without the marks and the foot. */
    private static List<String> lines(PrintedMemo memo, int pages) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (at.getFontSizeInPt() > MARK && at.getY() < FOOT) {
                    super.processTextPosition(at);
                }
            }
        };
        stripper.setSortByPosition(true);
        stripper.setEndPage(pages);
        try (var document = Loader.loadPDF(Layout.pdf(memo))) {
            return stripper.getText(document).lines().map(String::strip).toList();
        }
    }

    private static int pages(PrintedMemo memo) throws IOException {
        try (var document = Loader.loadPDF(Layout.pdf(memo))) {
            return document.getNumberOfPages();
        }
    }

    private static String text(PrintedMemo memo) throws IOException {
        try (var document = Loader.loadPDF(Layout.pdf(memo))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyLineOfTheMemoStandsWhereItStandsWithout() throws IOException {
        var words = ReadText.of(NEWEST).reading().manuscript().blocks().stream()
                .filter(block -> !block.place().note() && block.text().length() > 60)
                .map(block -> block.text().substring(20, 60))
                .filter(quote -> !Quotation.in(ReadText.of(NEWEST), quote).isEmpty())
                .toList();
        var comments = IntStream.range(0, words.size())
                .mapToObj(i -> on(NEWEST, words.get(i), "Why, " + i + "?"))
                .toArray(PrintedComment[]::new);
        assertThat(comments).hasSizeGreaterThan(15);
        int plain = pages(memo(NEWEST));
        assertThat(lines(memo(NEWEST, comments), plain)).isEqualTo(lines(memo(NEWEST), plain));
        assertThat(pages(memo(NEWEST, comments))).isGreaterThan(plain);
    }

    @Test
    void theAppendixSaysWhatWasSaidInReadingOrder() throws IOException {
        var text = CanonicalText.of("# Depots\n\nWe ask for two depots.\n\nThey cost ten million.\n");
        var printed = text(memo(
                text,
                new PrintedComment(null, "", List.of(new Remark("Max", NOON, "Who drives?"))),
                on(text, "ten million", "A year?\nOr once?"),
                on(text, "two depots", "Why two?")));
        assertThat(printed.lines()).contains("1", "2").doesNotContain("3");
        assertThat(printed)
                .containsSubsequence(
                        "Open comments",
                        "1 · “two depots”",
                        "Rita <Retail>, 2 March 2024, 12:00 UTC",
                        "Why two?",
                        "2 · “ten million”",
                        "A year?",
                        "3 · About the memo",
                        "Who drives?");
    }

    @Test
    void numbersThatWouldLieOnEachOtherAreOne() throws IOException {
        var text = CanonicalText.of("# Depots\n\nWe ask for two depots now.\n\n" + "They cost ten million. ".repeat(9));
        var printed = text(memo(text, on(text, "two depots", "Why two?"), on(text, "We ask", "Who?")));
        assertThat(printed.lines()).contains("1, 2").doesNotContain("1", "2");
    }

    @Test
    void aPageThatStandsAloneLeadsFromTheNumberToTheWords() {
        var text = CanonicalText.of("# Depots\n\nWe ask for two depots.\n");
        var page = Page.document(memo(text, on(text, "two depots", "<script>alert(1)</script>")), Figures.NONE);
        assertThat(page)
                .contains("two depots<sup class=\"said\"><a href=\"#comment-1\"")
                .contains("<h2 id=\"comment-1\">1 · “two depots”</h2>")
                .contains("&lt;script&gt;alert(1)", "Rita &lt;Retail&gt;")
                .doesNotContain("<script");
    }

    @Test
    void withoutCommentsNothingIsSaid() {
        var text = CanonicalText.of("# Depots\n\nWe ask for two depots.\n");
        assertThat(Page.document(memo(text), Figures.NONE)).doesNotContain("Open comments", "class=\"said\"");
    }
}
