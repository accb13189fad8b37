package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.item;
import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.ConversionReport.FileComment;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import io.sixpager.exchange.picture.FoundPicture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a document that was written in Word. */
class WordReadingTest {

    private static final String STYLES = """
            <w:style w:styleId="Title"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
            <w:style w:styleId="Chapter"><w:name w:val="Chapter"/><w:basedOn w:val="Heading2"/>\
            <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:styleId="Quote"><w:name w:val="Quote"/></w:style>
            <w:style w:styleId="Listing"><w:name w:val="Source Code"/></w:style>
            <w:style w:styleId="Strong"><w:name w:val="Strong"/></w:style>
            <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
            <w:style w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
            </w:pPr></w:style>""";

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pPr><w:ind w:left="720"/>\
            </w:pPr></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:start w:val="3"/><w:pPr>\
            <w:ind w:left="1440"/></w:pPr></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:start w:val="1"/><w:pPr>\
            <w:ind w:left="720"/></w:pPr></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>""";

    private static WordFiles file(String body) {
        return WordFiles.of(body).with("styles", "styles", STYLES).with("numbering", "numbering", NUMBERING);
    }

    private static String text(String body) {
        return Uploads.convert(file(body).bytes()).markdown();
    }

    @Test
    void readsHeadingsByStyleByInheritanceAndByOutlineLevel() {
        assertThat(text(p("Heading1", "One") + p("Chapter", "Two") + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>"
                        + r("Three") + "</w:p>" + p("Text")))
                .isEqualTo("# One\n\n## Two\n\n### Three\n\nText\n");
    }

    @Test
    void putsTheTitleAboveTheHeadings() {
        var conversion = Uploads.convert(file(p("Title", "Sell the infrastructure") + p("Heading1", "The ask"))
                .bytes());
        assertThat(conversion.title()).isEqualTo("Sell the infrastructure");
        assertThat(conversion.markdown()).isEqualTo("# Sell the infrastructure\n\n## The ask\n");
        assertThat(conversion.report().notes())
                .containsExactly("The title became the first heading, and the headings moved one level down.");
    }

    @Test
    void readsListsAsTheNumberingTells() {
        assertThat(text(item(1, 0, "one")
                        + item(1, 1, "inner")
                        + item(1, 1, "inner too")
                        + item(1, 0, "two")
                        + p("Between.")
                        + item(2, 0, "first")
                        + item(2, 0, "second")))
                .isEqualTo("- one\n  - c. inner\n  - d. inner too\n- two\n\nBetween.\n\n1. first\n2. second\n");
    }

    @Test
    void goesOnWithANumberedListThatAParagraphInterrupts() {
        assertThat(text(item(2, 0, "first") + p("Between.") + item(2, 0, "second")))
                .isEqualTo("1. first\n\nBetween.\n\n2. second\n");
    }

    @Test
    void keepsAnIndentedParagraphInItsItem() {
        assertThat(text(item(1, 0, "one") + "<w:p><w:pPr><w:ind w:left=\"720\"/></w:pPr>" + r("more") + "</w:p>"
                        + p("ListBullet", "two")))
                .isEqualTo("- one\n\n  more\n\n- two\n");
    }

    @Test
    void readsLooksAndMovesThemOffBlanks() {
        assertThat(text("<w:p>" + r("<w:b/>", "Note: ") + r("plain ") + r("<w:i/>", "it ") + r("<w:i/><w:b/>", "both")
                        + r("<w:b w:val=\"0\"/>", " end ") + r("<w:rStyle w:val=\"Strong\"/>", "strong")
                        + r("<w:rFonts w:ascii=\"Consolas\"/>", " x = 1") + "</w:p>"))
                .isEqualTo("**Note:** plain *it **both*** end **strong**` x = 1`\n");
    }

    @Test
    void raisesDigitsThatWouldElseChangeANumber() {
        assertThat(text("<w:p>" + r("10") + r("<w:vertAlign w:val=\"superscript\"/>", "6") + r(" and H")
                        + r("<w:vertAlign w:val=\"subscript\"/>", "2") + r("O, the 4")
                        + r("<w:vertAlign w:val=\"superscript\"/>", "th") + r(", 2")
                        + r("<w:position w:val=\"8\"/><w:sz w:val=\"19\"/>", "8") + "</w:p>"))
                .isEqualTo("10⁶ and H₂O, the 4th, 2⁸\n");
    }

    @Test
    void readsQuotesCodeAndLineBreaks() {
        assertThat(text(p("Quote", "Said.") + p("Quote", "Said again.") + p("Listing", "int a;")
                        + p("Listing", "int b;") + "<w:p>" + r("one") + "<w:r><w:br/></w:r>" + r("two") + "</w:p>"))
                .isEqualTo("> Said.\n>\n> Said again.\n\n```\nint a;\nint b;\n```\n\none\\\ntwo\n");
    }

    @Test
    void readsTablesWithJoinedCells() {
        var table = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Head") + "</w:tc></w:tr><w:tr>"
                + "<w:tc>" + p("a|b") + "</w:tc><w:tc>" + p("one") + p("two") + "</w:tc></w:tr></w:tbl>";
        var conversion = Uploads.convert(file(table).bytes());
        assertThat(conversion.markdown()).isEqualTo("|Head||\n|---|---|\n|a\\|b|one<br>two|\n");
        assertThat(conversion.report().dropped())
                .containsExactly("Joined cells were taken apart; the text stands in the first of them"
                        + " (table 1, row 1, column 1, “Head”).");
    }

    @Test
    void readsFootnotesAndEndnotesInTheOrderOfTheText() {
        var file = file("<w:p>" + r("End") + "<w:r><w:endnoteReference w:id=\"4\"/></w:r>" + r(" and foot")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("no")
                                + "</w:footnote><w:footnote w:id=\"2\">" + p("A foot.") + "</w:footnote>"
                                + "<w:footnote w:id=\"3\">" + p("Nobody names it.") + "</w:footnote>")
                .with("endnotes", "endnotes", "<w:endnote w:id=\"4\">" + p("An end.") + "</w:endnote>");
        assertThat(Uploads.convert(file.bytes()).markdown())
                .isEqualTo("End[^1] and foot[^2]\n\n[^1]: An end.\n\n[^2]: A foot.\n");
    }

    @Test
    void followsHarmlessLinksOnly() {
        var field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                + "\"file:///etc/passwd\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("the file") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var file = file("<w:p>" + r("See ") + "<w:hyperlink r:id=\"hyperlink1\">" + r("there") + "</w:hyperlink>"
                        + r(".") + "</w:p>" + field)
                .relation("hyperlink", "https://example.com/", true);
        var conversion = Uploads.convert(file.bytes());
        assertThat(conversion.markdown()).isEqualTo("See [there](https://example.com/).\n\nthe file\n");
        assertThat(conversion.report().dropped())
                .containsExactly("A link was left out: “file:///etc/passwd” (paragraph 2, “the file”).");
    }

    @Test
    void acceptsTrackedChangesAndListsThem() {
        var by = " w:id=\"1\" w:author=\"Ada\" w:date=\"2024-03-01T09:00:00Z\"";
        var conversion = Uploads.convert(file("<w:p>" + r("It costs ") + "<w:del" + by
                        + "><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins" + by + ">" + r("twelve") + "</w:ins>"
                        + r(" million.") + "</w:p><w:p><w:pPr><w:rPr><w:del" + by + "/></w:rPr></w:pPr>" + r("Joined")
                        + "</w:p>" + p(" up."))
                .bytes());
        assertThat(conversion.markdown()).isEqualTo("It costs twelve million.\n\nJoined up.\n");
        assertThat(conversion.report().trackedChanges())
                .containsExactly(
                        new TrackedChange(
                                ChangeKind.DELETED, "Ada", "2024-03-01T09:00:00Z", "ten", "It costs twelve million."),
                        new TrackedChange(
                                ChangeKind.INSERTED,
                                "Ada",
                                "2024-03-01T09:00:00Z",
                                "twelve",
                                "It costs twelve million."),
                        new TrackedChange(ChangeKind.DELETED, "Ada", "2024-03-01T09:00:00Z", "¶", "Joined"));
    }

    @Test
    void listsCommentsWithTheirPassage() {
        var file = file("<w:p>" + r("The price ") + "<w:commentRangeStart w:id=\"7\"/>" + r("is a guess")
                        + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"7\" w:author=\"Ben\" w:date=\"2024-03-02T10:00:00Z\">" + p("Whose?")
                                + p("And why?") + "</w:comment>");
        assertThat(Uploads.convert(file.bytes()).report().comments())
                .containsExactly(new FileComment(
                        "Ben",
                        "2024-03-02T10:00:00Z",
                        "Whose?\nAnd why?",
                        "is a guess",
                        "is a guess",
                        false,
                        List.of()));
    }

    @Test
    void leavesTheCaptionWhereAPictureIsNotKept() {
        var file = file("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"Costs by year\"/><a:graphic>"
                        + "<a:blip r:embed=\"image1\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>")
                .relation("image", "media/image1.png", false)
                .part("word/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
        var conversion = Uploads.convert(file.bytes());
        assertThat(conversion.markdown()).isEqualTo("![Costs by year]()\n");
        assertThat(conversion.figures()).containsExactly(new FoundPicture("Costs by year", "image/png", 8, ""));
        assertThat(conversion.report().dropped())
                .containsExactly("A picture was not brought in; its caption stands in its place: “Costs by year”"
                        + " (paragraph 1, “Costs by year”).");
    }

    @Test
    void saysWhatItLeavesOut() {
        var file = file(p("TOC1", "Contents 3") + "<w:p>" + r("Text") + r("<w:vanish/>", "secret")
                        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p("In a box.")
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>")
                .relation("header", "header1.xml", false);
        var conversion = Uploads.convert(file.bytes());
        assertThat(conversion.markdown()).isEqualTo("Text\n\nIn a box.\n");
        assertThat(conversion.report().dropped())
                .containsExactly(
                        "The table of contents was left out; the headings make it anew (paragraph 1, “Contents 3”).",
                        "Hidden text was left out: “secret” (paragraph 2, “Text”).",
                        "Headers and footers were left out; a memo has its own.");
    }

    @Test
    void keepsATextBoxInTheCellThatItIsIn() {
        var box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p("In a box.")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>";
        assertThat(text("<w:tbl><w:tr><w:tc><w:p>" + r("Head") + box + "</w:p></w:tc><w:tc>" + p("B")
                        + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("|Head<br>In a box.|B|\n|---|---|\n");
    }

    @Test
    void writesMarksInProseAsTheyAre() {
        assertThat(text(p("1. not a list")
                        + p("- nor this")
                        + p("# nor that")
                        + p("AT&amp;T [sic] *stars* under_score")))
                .isEqualTo("1\\. not a list\n\n\\- nor this\n\n\\# nor that\n\nAT&T \\[sic] \\*stars\\* under_score\n");
    }
}
