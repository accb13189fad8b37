package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.model.ConversionReport;
import io.sixpager.exchange.model.ConversionReport.ChangeKind;
import io.sixpager.exchange.model.ConversionReport.TrackedChange;
import org.junit.jupiter.api.Test;

/** A table means after the way in what it meant in Word. */
class WordTableTest {

    private static final String BY = " w:id=\"1\" w:author=\"Ada\" w:date=\"2024-03-01T09:00:00Z\"";
    private static final String AT = "2024-03-01T09:00:00Z";

    private static String text(String body) {
        return Uploads.convert(WordFiles.of(body).bytes()).markdown();
    }

    private static ConversionReport report(String body) {
        return Uploads.convert(WordFiles.of(body).bytes()).report();
    }

    @Test
    void putsTheCellsOfARowUnderTheirColumns() {
        assertThat(text("<w:tbl><w:tr><w:tc>" + p("A") + "</w:tc><w:tc>" + p("B") + "</w:tc><w:tc>" + p("C")
                        + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr><w:tc>"
                        + p("b") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("|A|B|C|\n|---|---|---|\n||b||\n");
    }

    @Test
    void saysOfCellsThatReachDownThatTheyWereTakenApart() {
        var table =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("A") + "</w:tc><w:tc>" + p("B")
                        + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + p("b")
                        + "</w:tc></w:tr></w:tbl>";
        assertThat(text(table)).isEqualTo("|A|B|\n|---|---|\n||b|\n");
        assertThat(report(table).dropped())
                .containsExactly("Joined cells were taken apart; the text stands in the first of them"
                        + " (table 1, row 2, column 1).");
    }

    @Test
    void acceptsTrackedRowsAndCellsAndListsThem() {
        var table = "<w:tbl><w:tr><w:tc>" + p("A") + "</w:tc><w:tc>" + p("B") + "</w:tc></w:tr><w:tr><w:trPr><w:del"
                + BY
                + "/></w:trPr><w:tc>" + p("c") + "</w:tc><w:tc>" + p("d") + "</w:tc></w:tr><w:tr><w:trPr><w:ins" + BY
                + "/></w:trPr><w:tc><w:tcPr><w:cellDel" + BY + "/></w:tcPr>" + p("e") + "</w:tc><w:tc>" + p("f")
                + "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:rPr><w:ins" + BY + "/></w:rPr></w:pPr>" + r("New.") + "</w:p>";
        assertThat(text(table)).isEqualTo("|A|B|\n|---|---|\n|f||\n\nNew.\n");
        assertThat(report(table).trackedChanges())
                .containsExactly(
                        new TrackedChange(ChangeKind.DELETED, "Ada", AT, "c · d", "c · d"),
                        new TrackedChange(ChangeKind.INSERTED, "Ada", AT, "f", "f"),
                        new TrackedChange(ChangeKind.DELETED, "Ada", AT, "e", "f"),
                        new TrackedChange(ChangeKind.INSERTED, "Ada", AT, "¶", "New."));
    }

    @Test
    void endsACellWithABackslashThatNoParserTakesForMore() {
        assertThat(text("<w:tbl><w:tr><w:tc>" + p("Drive") + "</w:tc><w:tc>" + p("Owner") + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("D:\\") + "</w:tc><w:tc>" + p("ops") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("|Drive|Owner|\n|---|---|\n|D:&#92;|ops|\n");
    }
}
