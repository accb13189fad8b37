package io.sixpager.exchange;

import static io.sixpager.exchange.ReviewedFiles.BULLETS;
import static io.sixpager.exchange.ReviewedFiles.ROW;
import static io.sixpager.exchange.ReviewedFiles.by;
import static io.sixpager.exchange.ReviewedFiles.item;
import static io.sixpager.exchange.ReviewedFiles.line;
import static io.sixpager.exchange.ReviewedFiles.put;
import static io.sixpager.exchange.ReviewedFiles.taken;
import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Rewording;
import io.sixpager.exchange.word.BeforeChanges;
import io.sixpager.exchange.word.BeforeChanges.TrackedSuggestion;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tracked changes can be left out of the text, and are suggestions then. */
class TrackedChangesTest {

    private static BeforeChanges before(WordFiles file) {
        return Objects.requireNonNull(Uploads.convert(file.bytes()).before());
    }

    private static String after(BeforeChanges before, TrackedSuggestion suggestion) {
        return new Rewording(suggestion.parts())
                .in(CanonicalText.of(before.markdown()))
                .markdown();
    }

    @Test
    void theTextIsAsItWasAndEachChangedBlockIsASuggestion() {
        var file = WordFiles.of(line(r("We ask for "), taken("Jo", 1, "one"), put("Jo", 2, "two"), r(" depots."))
                + p("Nothing changes here.")
                + line(r("In "), taken("Max", 3, "May"), put("Max", 3, "June"), r(".")));
        assertThat(Uploads.convert(file.bytes()).markdown())
                .isEqualTo("We ask for two depots.\n\nNothing changes here.\n\nIn June.\n");
        var before = before(file);
        assertThat(before.markdown()).isEqualTo("We ask for one depots.\n\nNothing changes here.\n\nIn May.\n");
        assertThat(before.suggestions())
                .extracting(TrackedSuggestion::author, TrackedSuggestion::date, each -> after(before, each))
                .containsExactly(
                        tuple(
                                "Jo",
                                "2024-03-02T10:00:00Z",
                                "We ask for two depots.\n\nNothing changes here.\n\nIn May.\n"),
                        tuple(
                                "Max",
                                "2024-03-03T10:00:00Z",
                                "We ask for one depots.\n\nNothing changes here.\n\nIn June.\n"));
    }

    @Test
    void whatTwoPeopleChangedInOneParagraphIsASuggestionOfEach() {
        var before = before(WordFiles.of(line(
                r("We ask for "),
                put("Jo", 1, "two "),
                r("depots in the north, not later than "),
                put("Max", 2, "May "),
                r("next year."))));
        assertThat(before.suggestions())
                .extracting(TrackedSuggestion::author, each -> after(before, each))
                .containsExactlyInAnyOrder(
                        tuple("Jo", "We ask for two depots in the north, not later than next year.\n"),
                        tuple("Max", "We ask for depots in the north, not later than May next year.\n"));
        assertThat(before.report().notes()).noneMatch(note -> note.startsWith("Several people"));
    }

    @Test
    void whereOnePersonChangedTheWordsOfAnotherItIsTold() {
        var before = before(WordFiles.of(line(
                r("We ask for "),
                "<w:ins" + by("Jo", 1) + ">" + r("two ") + taken("Max", 2, "large ") + "</w:ins>",
                r("depots."))));
        assertThat(before.markdown()).isEqualTo("We ask for depots.\n");
        assertThat(before.report().notes()).anyMatch(note -> note.startsWith("Several people changed the same words"));
    }

    @Test
    void inAListItemsComeAndGo() {
        var before = before(WordFiles.of(item("", r("North"))
                        + item("<w:ins" + by("Jo", 1) + "/>", put("Jo", 1, "East"))
                        + item("<w:del" + by("Jo", 1) + "/>", taken("Jo", 1, "South"))
                        + item("", r("West")))
                .with("numbering", "numbering", BULLETS));
        assertThat(before.markdown()).isEqualTo("- North\n- South\n- West\n");
        assertThat(before.suggestions()).isNotEmpty();
        assertThat(before.suggestions().stream()
                        .flatMap(each -> each.parts().stream())
                        .map(part -> part.after())
                        .anyMatch(after -> after.contains("East")))
                .isTrue();
    }

    @Test
    void inATableWordsAndRowsComeAndGo() {
        var table = "<w:tbl>" + ROW.formatted("", p("Year"), p("Cost"))
                + ROW.formatted("", p("2027"), line(taken("Jo", 1, "4"), put("Jo", 1, "5")))
                + ROW.formatted(
                        "<w:trPr><w:ins" + by("Jo", 1) + "/></w:trPr>",
                        line(put("Jo", 1, "2028")),
                        line(put("Jo", 1, "6")))
                + ROW.formatted(
                        "<w:trPr><w:del" + by("Jo", 1) + "/></w:trPr>",
                        line(taken("Jo", 1, "2029")),
                        line(taken("Jo", 1, "7")))
                + "</w:tbl>";
        var before = before(WordFiles.of(p("Costs.") + table));
        assertThat(before.markdown()).contains("|2027|4|", "|2029|7|").doesNotContain("2028");
        var all = before.suggestions().stream().map(each -> after(before, each)).toList();
        assertThat(all).anyMatch(text -> text.contains("|2027|5|"));
        assertThat(all).anyMatch(text -> text.contains("2028"));
        assertThat(all).anyMatch(text -> !text.contains("2029"));
    }

    @Test
    void whatWasMovedIsWhereItWasUntilItIsAccepted() {
        var before = before(WordFiles.of(
                "<w:p><w:pPr><w:rPr><w:moveFrom" + by("Jo", 1) + "/></w:rPr></w:pPr><w:moveFrom" + by("Jo", 1) + ">"
                        + r("First.") + "</w:moveFrom></w:p>" + p("Second.") + p("Third.")
                        + "<w:p><w:pPr><w:rPr><w:moveTo" + by("Jo", 1) + "/></w:rPr></w:pPr><w:moveTo" + by("Jo", 1)
                        + ">" + r("First.") + "</w:moveTo></w:p>" + p("Last.")));
        assertThat(before.markdown()).isEqualTo("First.\n\nSecond.\n\nThird.\n\nLast.\n");
        assertThat(before.suggestions()).hasSize(1);
        assertThat(after(before, before.suggestions().getFirst())).isEqualTo("Second.\n\nThird.\n\nFirst.\n\nLast.\n");
    }

    @Test
    void commentsStandAtTheWordsBeforeTheChanges() {
        var file = WordFiles.of(line(
                        r("We ask for "),
                        "<w:commentRangeStart w:id=\"1\"/>",
                        taken("Jo", 1, "one"),
                        put("Jo", 1, "two"),
                        r(" depots"),
                        "<w:commentRangeEnd w:id=\"1\"/>",
                        r(".")))
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"1\" w:author=\"Max\" w:date=\"2024-03-02T10:00:00Z\">" + p("Why?")
                                + "</w:comment>");
        assertThat(Uploads.convert(file.bytes()).report().comments().getFirst().quote())
                .isEqualTo("two depots");
        assertThat(before(file).report().comments().getFirst().quote()).isEqualTo("one depots");
    }

    @Test
    void aFileThatWasOnlyFormattedHasNone() {
        var file = WordFiles.of(
                "<w:p><w:r><w:rPr><w:b/><w:rPrChange" + by("Jo", 1) + "/></w:rPr><w:t>Bold.</w:t></w:r></w:p>");
        assertThat(Uploads.convert(file.bytes()).before()).isNull();
    }
}
