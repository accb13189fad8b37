package io.sixpager.exchange;

import static io.sixpager.exchange.Uploads.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Figures;
import io.sixpager.document.Page;
import io.sixpager.document.PrintedMemo;
import io.sixpager.document.TextSemantics;
import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of a page from the web, from Word and from Google Docs. */
class HtmlReadingTest {

    @Test
    void keepsStructureAndDropsStyling() {
        assertThat(html("""
                        <!doctype html><html><head><title>T</title><style>p{color:red}</style></head><body>
                        <h1>One <b>title</b></h1><h2 style="font-weight:bold">Two <b>words</b></h2>
                        <p class=x>Some <b>bold</b>, <em>stressed </em>and <code>code</code>
                        words.<br>Next <a href="https://example.com" onclick="x()">line</a>.</p>
                        <ul><li>one<ol start=3><li>inner</ol><li><p>two</p><p>more</p></ul>
                        <blockquote><p>Said.</p></blockquote><hr><pre>a
                          b</pre><script>alert(1)</script></body></html>""")).isEqualTo("""
                        # One **title**

                        ## Two words

                        Some **bold**, *stressed* and `code` words.\\
                        Next [line](https://example.com).

                        - one

                          3. inner

                        - two

                          more

                        > Said.

                        ___

                        ```
                        a
                          b
                        ```
                        """);
    }

    @Test
    void readsTablesButNotTheFrameOfAPage() {
        assertThat(html("<body><table><tr><td><h2>In a frame</h2></table><table><thead><tr><th>A<th style='text-align:"
                        + " right'>B<tbody><tr><td>1<td>2<tr><td colspan=2>both</table>"))
                .isEqualTo("## In a frame\n\n|A|B|\n|---|---:|\n|1|2|\n|both||\n");
    }

    @Test
    void readsWhatGoogleDocsPutsOnTheClipboard() {
        assertThat(html("""
                        <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2><span \
                        style="font-weight:400">The ask</span></h2><p><span style="font-weight:700;">Ten</span><span \
                        style="font-weight:400;"> million, </span><span style="font-style:italic">now</span></p>\
                        <ul><li><p>one</p></li><ul><li><p>inner</p></li></ul><li><p>two</p></li></ul></b>""")).isEqualTo("## The ask\n\n**Ten** million, *now*\n\n- one\n  - inner\n- two\n");
    }

    @Test
    void readsListsAndNotesAsWordWritesThem() {
        assertThat(html("""
                        <html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoNormal>Text<a \
                        href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.<o:p></o:p></p>
                        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span \
                        style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>first</p>
                        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span \
                        style='mso-list:Ignore'>o<span>&nbsp; </span></span>inner</p>
                        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span \
                        style='mso-list:Ignore'>2.<span>&nbsp; </span></span>second</p>
                        <p class=MsoQuote>Said.</p>
                        <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>\
                        <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div></div>""")).isEqualTo("Text[^1].\n\n1. first\n   - inner\n2. second\n\n> Said.\n\n[^1]: The note.\n");
    }

    @Test
    void namesPicturesThatAreElsewhereAndFetchesNone() {
        var conversion = Uploads.convert(
                "<p>See <img src='https://example.com/x.png' alt='a chart'>".getBytes(StandardCharsets.UTF_8),
                "text/html",
                "p.html");
        assertThat(conversion.markdown()).isEqualTo("See ![a chart](https://example.com/x.png)\n");
        assertThat(conversion.report().dropped()).hasSize(1);
    }

    @Test
    void raisesDigitsThatWouldElseChangeANumber() {
        assertThat(html("<p>10<sup>6</sup>, H<sub>2</sub>O, 10<sup>\u22123 </sup>m, the 4<sup>th</sup>,"
                        + " x<span style='vertical-align:super'>2</span>"))
                .isEqualTo("10⁶, H₂O, 10⁻³ m, the 4th, x²\n");
    }

    @Test
    void takesChangesThatThePageMarksAsAcceptedAndListsThem() {
        var conversion = Uploads.convert(
                ("<p>It costs <del datetime='2024-03-01'>ten <b>or so</b></del><ins>twelve</ins> million."
                                + "<p>It <s>may</s> <strike>might</strike> <span style='text-decoration:line-through'>will"
                                + "</span> do.")
                        .getBytes(StandardCharsets.UTF_8),
                "text/html",
                "p.html");
        assertThat(conversion.markdown()).isEqualTo("It costs twelve million.\n\nIt do.\n");
        assertThat(conversion.report().trackedChanges())
                .containsExactly(
                        new TrackedChange(
                                ChangeKind.DELETED, null, "2024-03-01", "ten or so", "It costs twelve million."),
                        new TrackedChange(ChangeKind.INSERTED, null, null, "twelve", "It costs twelve million."),
                        new TrackedChange(ChangeKind.DELETED, null, null, "may", "It do."),
                        new TrackedChange(ChangeKind.DELETED, null, null, "might", "It do."));
        assertThat(conversion.report().dropped())
                .containsExactly("Text that was struck through was left out: “will” (paragraph 2, “It do.”).");
    }

    @Test
    void knowsHarmlessLinksHoweverTheyAreSpelled() {
        assertThat(html("<p><a href='HTTPS://example.com'>a</a> <a href='Mailto:x@example.com'>b</a>"
                        + " <a href='JavaScript:x()'>c</a>"))
                .isEqualTo("[a](HTTPS://example.com) [b](Mailto:x@example.com) c\n");
    }

    @Test
    void readsOldEncodings() {
        var page = "<html><head><meta charset=windows-1252></head><body><p>caf\u00e9 \u2019"
                .getBytes(StandardCharsets.ISO_8859_1);
        page[page.length - 1] = (byte) 0x92;
        assertThat(Uploads.convert(page, "", "p.html").markdown()).isEqualTo("café ’\n");
    }

    @Test
    void readsOurOwnPageBackInMeaning() {
        for (var text : CaseExamples.texts()) {
            var page = Page.document(
                    new PrintedMemo("A memo", text, "Memo 1 · revision 1", "Reconstruction"), Figures.NONE);
            assertThat(TextSemantics.of(CanonicalText.of(html(page)))).isEqualTo(TextSemantics.of(text));
        }
    }

    @Test
    void ownPagesRunNothingAndSayWhatTheyAre() {
        var page = Page.document(
                new PrintedMemo(
                        "<script>",
                        CanonicalText.of("<script>alert(1)</script>"),
                        "Memo 1 · revision 1",
                        "Reconstruction"),
                Figures.NONE);
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<title>&lt;script&gt;</title>", "default-src 'none'", "@media print", "Reconstruction")
                .doesNotContain("<script");
    }
}
