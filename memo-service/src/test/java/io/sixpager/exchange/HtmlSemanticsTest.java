package io.sixpager.exchange;

import static io.sixpager.exchange.Uploads.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.model.ConversionReport;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** States, marks, formulas and signs of a page mean after the way in what they meant on it. */
class HtmlSemanticsTest {

    private static ConversionReport report(String page) {
        return Uploads.convert(page.getBytes(StandardCharsets.UTF_8), "text/html", "p.html")
                .report();
    }

    @Test
    void keepsWhatAFormSays() {
        assertThat(html("<ul><li><input type=checkbox checked> paid</li><li><input type=checkbox> shipped</li></ul>"
                        + "<p>By <select><option>May<option selected>June</select>, for <input value='Retail'>,"
                        + " <textarea>if it rains</textarea>; <progress value=3 max=5></progress>."))
                .isEqualTo("- ☒ paid\n- ☐ shipped\n\nBy June, for Retail, if it rains; 3 of 5.\n");
        assertThat(html("<ul><li role=checkbox aria-checked=true><p>paid</p></li><li role=checkbox aria-checked=false>"
                        + "<p>shipped</p></li></ul>"))
                .isEqualTo("- ☒ paid\n- ☐ shipped\n");
    }

    @Test
    void keepsMarksThatMarkdownDoesNotNumberAsText() {
        assertThat(
                        html(
                                "<ol type=A><li>x</li><li><p>y</p></li></ol><ol><li style='list-style-type:lower-roman'>z</li></ol>"))
                .isEqualTo("- A. x\n- B. y\n\n* i. z\n");
        assertThat(html("<ol><li>one</li><li value=5>five</li><li>six</li></ol>"))
                .isEqualTo("1. one\n\n5) five\n6) six\n");
        assertThat(html("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>(b)"
                        + "<span>&nbsp; </span></span>the price rises</p>"))
                .isEqualTo("- (b) the price rises\n");
    }

    @Test
    void keepsTheNumbersOfAListInACell() {
        assertThat(html("<table><tr><th>A<th>B<tr><td>1<td><ol><li>one<li>two</ol></table>"))
                .isEqualTo("|A|B|\n|---|---|\n|1|1. one<br>2. two|\n");
    }

    @Test
    void writesAFormulaInOneLineThatReadsAsOneThing() {
        assertThat(html(
                        "<p>It is 2<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math> of <math><msup><mn>10</mn><mn>9</mn></msup>"
                                + "</math>, <math><semantics><mrow><msqrt><mi>x</mi></msqrt></mrow><annotation>no</annotation>"
                                + "</semantics></math>."))
                .isEqualTo("It is 2 3/4 of 10⁹, √(x).\n");
    }

    @Test
    void readsReadingsQuotesAndSymbolFonts() {
        assertThat(html("<p><ruby>大阪<rp>(</rp><rt>おおさか</rt><rp>)</rp></ruby>へ, <q>said</q>,"
                        + " <span style='font-family:Wingdings'>þ</span> done, <font face=Symbol>³</font> 5"))
                .isEqualTo("大阪(おおさか)へ, “said”, ☑ done, ≥ 5\n");
    }

    @Test
    void saysWhatItLeavesOut() {
        var page = "<p>Text <button>Buy now</button><span style='display:none'>secret</span><nav>Home</nav></p>";
        assertThat(html(page)).isEqualTo("Text\n");
        assertThat(report(page).dropped())
                .containsExactly(
                        "What stands in an element of the page that a memo cannot have was left out: “Buy now”"
                                + " (paragraph 1, “Text”).",
                        "Hidden text was left out: “secret” (paragraph 1, “Text”).",
                        "What stands in an element of the page that a memo cannot have was left out: “Home”"
                                + " (paragraph 2).");
    }

    @Test
    void tellsTheCommentsThatWordCopiesAlong() {
        var page = "<p>Text<a class=msocomanchor href='#_msocom_1'>[A1]</a></p><div style='mso-element:comment-list'>"
                + "<div style='mso-element:comment'><p class=MsoCommentText>Whose?</p></div></div>";
        assertThat(html(page)).isEqualTo("Text\n");
        assertThat(report(page).dropped()).containsExactly("A comment was left out: “Whose?” (paragraph 2).");
    }

    @Test
    void loosesNothingBehindWhatIsNeverClosed() {
        assertThat(html("<p>one <s>two<p>three")).isEqualTo("one two\n\nthree\n");
        assertThat(html("<p>one<!-- two<p>three")).contains("one").contains("three");
        assertThat(html("<body><p>one<style>p {}<p>three")).contains("one").contains("three");
        assertThat(html("<p>one <a href=\"x>two</a><p>three"))
                .contains("one")
                .contains("two")
                .contains("three");
        assertThat(html("<p>one <select><option>two<p>three")).contains("one").contains("three");
        assertThat(html("<p>one <del>two</del> three")).isEqualTo("one three\n");
    }
}
