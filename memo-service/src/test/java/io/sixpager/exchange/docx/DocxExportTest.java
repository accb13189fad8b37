package io.sixpager.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Samples;
import io.sixpager.exchange.Archives;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The document as another reader of Word files sees it. */
class DocxExportTest {

    private static XWPFDocument opened(CanonicalText text) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxFiles.of(text)));
    }

    @Test
    void hasHeadingsListsTablesAndNotesForOthers() throws IOException {
        try (var document = opened(CanonicalText.of(Samples.EVERYTHING))) {
            var headings = document.getParagraphs().stream()
                    .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings).containsExactly("A memo with everything", "1. The ask", "Appendix A");
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getNumID() != null)
                            .map(paragraph -> paragraph.getNumFmt() + " " + paragraph.getText()))
                    .containsExactly("decimal first", "decimal second", "bullet inner", "bullet inner too");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader())
                    .isTrue();
            assertThat(document.getTables().getFirst().getText()).contains("People\t$1.1 m\t12");
            assertThat(document.getFootnotes()).hasSize(4);
            assertThat(document.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .contains("https://example.com");
        }
    }

    @Test
    void isLetterPaperWithTitleFootAndNotice() throws IOException {
        try (var document = opened(CanonicalText.of("A text."))) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("12240");
            assertThat(section.getPgMar().getLeft()).hasToString("1440");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("A memo");
            assertThat(document.getHeaderList().getFirst().getText()).contains("A memo");
            assertThat(document.getFooterList().getFirst().getText())
                    .contains("Memo 1 · revision 1 · 123456789abc", "Reconstruction");
        }
    }

    @Test
    void beginsAPageWithItsFirstAppendix() throws IOException {
        try (var document =
                opened(CanonicalText.of("# A\n\n## B\n\n## Appendix A: costs\n\nWords.\n\n## Appendix B\n"))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                            .map(XWPFParagraph::getText))
                    .containsExactly("Appendix A: costs");
        }
    }

    @Test
    void writesNoLinkThatRunsSomething() {
        var docx = DocxFiles.of(CanonicalText.of(
                "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](//evil.example/x) [d](ms-word:ofe|u|x)"
                        + " [e](other.md) ![f](\\\\\\\\evil\\\\x)"));
        assertThat(Archives.text(docx, "word/_rels/document.xml.rels"))
                .doesNotContain("javascript", "file:", "evil", "ms-word")
                .contains("Target=\"other.md\"");
    }

    @Test
    void opensElsewhereWhateverTheText() throws IOException {
        ZipSecureFile.setMinInflateRatio(0.001);
        for (var text : Samples.STRANGE) {
            try (var document = opened(CanonicalText.of(text))) {
                assertThat(document.getBodyElements()).isNotEmpty();
            }
        }
    }

    @Test
    void setsArabicAndHebrewFromTheRight() {
        var body = body("# שלום\n\nWords.\n\n- مرحبا **42** AWS.\n");

        assertThat(body)
                .contains("<w:pStyle w:val=\"heading-1\"/><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>")
                .contains("</w:numPr><w:bidi/><w:ind ")
                .contains("<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">42</w:t></w:r>")
                .contains("<w:r><w:t xml:space=\"preserve\">Words.</w:t></w:r>");
        assertThat(Archives.text(DocxFiles.of(CanonicalText.of("# שלום\n")), "word/styles.xml"))
                .contains("<w:b/><w:bCs/><w:sz w:val=\"34\"/><w:szCs w:val=\"34\"/>");
    }

    @Test
    void beginsTheColumnsOfAnArabicTableOnTheRight() {
        var arabic = body("| باب | x |\n|--:|---|\n| 1 | y |\n");

        assertThat(arabic)
                .contains("<w:bidiVisual/>")
                // Word's left is where a line begins
                .contains("<w:bidi/><w:jc w:val=\"left\"/></w:pPr><w:r><w:t xml:space=\"preserve\">1</w:t>")
                .containsPattern("<w:pStyle w:val=\"CellText\"/></w:pPr><w:r><w:t xml:space=\"preserve\">y</w:t>");
        assertThat(body("| x | باب |\n|--:|---|\n| 1 | y |\n"))
                .doesNotContain("<w:bidiVisual/>")
                .contains("<w:jc w:val=\"right\"/></w:pPr><w:r><w:t xml:space=\"preserve\">1</w:t>");
    }

    @Test
    void givesColumnsTheWidthThatTheirWordsAskForAndTheTableThatOfThePage() throws IOException {
        var text = "| Year | What it was |\n|---|---|\n| 2001 | every project designed its own files and backups |\n";
        try (var document = opened(CanonicalText.of(text))) {
            var columns = document.getTables().getFirst().getCTTbl().getTblGrid().getGridColList().stream()
                    .map(column -> Integer.parseInt(column.getW().toString()))
                    .toList();
            assertThat(columns.getFirst()).isLessThan(columns.getLast() / 2);
            assertThat(columns.getFirst() + columns.getLast()).isBetween(9_350, 9_360);
        }
    }

    @Test
    void setsATableOfManyNumbersInSmallType() {
        assertThat(body("|" + "a|".repeat(12) + "\n|" + "-|".repeat(12) + "\n|" + "1,234,567|".repeat(12)))
                .containsPattern("CellHead1[135]")
                .containsPattern("CellText1[135]");
    }

    private static String body(String markdown) {
        return Archives.text(DocxFiles.of(CanonicalText.of(markdown)), "word/document.xml");
    }
}
