package io.sixpager.exchange;

import static io.sixpager.exchange.Uploads.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.model.ConversionReport;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables of a page: what is joined is taken apart where it stands, and nothing is lost without a word. */
class HtmlTableTest {

    private static ConversionReport report(String page) {
        return Uploads.convert(page.getBytes(StandardCharsets.UTF_8), "text/html", "p.html")
                .report();
    }

    @Test
    void carriesACellDownThatReachesOverRows() {
        var page = "<table><tr><th>A<th>B<th>C<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e<tr><td>f<td>g<td>h</table>";
        assertThat(html(page)).isEqualTo("|A|B|C|\n|---|---|---|\n|a|b|c|\n||d|e|\n|f|g|h|\n");
        assertThat(report(page).dropped())
                .containsExactly("Joined cells were taken apart; the text stands in the first of them"
                        + " (table 1, row 2, column 1, “a”).");
    }

    @Test
    void carriesDownACellThatIsWideToo() {
        assertThat(html("<table><tr><th colspan=2 rowspan=2>A<th>B<tr><td>c<tr><td>d<td>e<td>f</table>"))
                .isEqualTo("|A||B|\n|---|---|---|\n|||c|\n|d|e|f|\n");
        assertThat(html("<table><tr><th>A<th rowspan=0>B<tr><td>c<tr><td>d</table>"))
                .isEqualTo("|A|B|\n|---|---|\n|c||\n|d||\n");
    }

    @Test
    void keepsTheCaptionBeforeTheTable() {
        var page = "<table><caption>Costs <b>by year</b></caption><tr><th>A<th>B<tr><td>1<td>2</table>";
        assertThat(html(page)).isEqualTo("Costs **by year**\n\n|A|B|\n|---|---|\n|1|2|\n");
        assertThat(report(page).notes())
                .containsExactly(
                        "The caption of a table stands in a paragraph before it" + " (paragraph 1, “Costs by year”).");
    }

    @Test
    void keepsAHeadingWithABarInItApartFromTheTableBeforeIt() {
        assertThat(html("<ul><li><table><tr><th>A<th>B<tr><td>1<td>2</table><h2>C | D</h2></ul>"))
                .isEqualTo("- |A|B|\n  |---|---|\n  |1|2|\n\n  ## C | D\n");
    }

    @Test
    void keepsAQuoteWithABarInItApartFromTheTableBeforeIt() {
        assertThat(html("<ul><li><table><tr><th>A<th>B<tr><td>1<td>2</table><blockquote>C | D</blockquote></ul>"))
                .isEqualTo("- |A|B|\n  |---|---|\n  |1|2|\n\n  > C | D\n");
    }

    @Test
    void keepsATableOfDataThatHasListsInIt() {
        var page = "<table><tr><th>Who<th>What<tr><td>Ada<td><ul><li>one<li>two</ul></table>";
        assertThat(html(page)).isEqualTo("|Who|What|\n|---|---|\n|Ada|one<br>two|\n");
        assertThat(report(page).dropped())
                .containsExactly("A list in a cell of a table was brought in as lines"
                        + " (table 1, row 2, column 2, “one two”).");
    }

    @Test
    void takesAFrameApartAndSaysSo() {
        var page = "<table><tr><td><ul><li>menu</ul><td><h2>Title</h2></table>";
        assertThat(html(page)).isEqualTo("- menu\n\n## Title\n");
        assertThat(report(page).notes())
                .containsExactly("A table that only arranges the page was brought in as the text that it holds"
                        + " (paragraph 1, “menu”).");
    }

    @Test
    void bringsATableWithinATableInAsText() {
        var page = "<table><tr><th>A<th>B<tr><td>1<td><table><tr><th>x<th>y</table></table>";
        assertThat(html(page)).isEqualTo("|A|B|\n|---|---|\n|1|x<br>y|\n");
        assertThat(report(page).dropped())
                .containsExactly(
                        "A table within a table was brought in as text" + " (table 1, row 2, column 2, “x y”).");
    }
}
