package io.sixpager.document;

import static io.sixpager.document.RenderedText.withoutAddresses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedlineMovesTest {

    private static final String PAIN =
            "Product managers, asked what held them up most, named infrastructure before everything else.";
    private static final String PRICE =
            "Each business unit is billed for the storage and the machines that it has used.";
    private static final String MEMO = "# Memo\n\n## Why\n\n" + PAIN + "\n\nOthers would pay for it.\n\n## Price\n\n"
            + PRICE + "\n\n## Risks\n\nAn outage would be known to a newspaper by tomorrow.";

    @Test
    void showsAMovedParagraphAtItsNewPlaceWithATraceAtTheOldOne() {
        var redline = redline(MEMO, MEMO.replace(PAIN + "\n\n", "").replace(PRICE, PRICE + "\n\n" + PAIN));

        assertThat(redline.wordsInserted() + redline.wordsDeleted()).isZero();
        assertThat(redline.changes())
                .containsExactly(new Change("change-1", ChangeKind.MOVED, Stake.NONE, "Price", PAIN, "Why", List.of()));
        assertThat(withoutAddresses(redline.html()))
                .contains(
                        "<ins class=\"mark\" id=\"change-1\"><a href=\"#origin-1\">Moved from “Why”</a></ins> " + PAIN)
                .contains("<del class=\"mark\" id=\"origin-1\"><a href=\"#change-1\">“Product managers")
                .contains("moved to “Price”</a></del>");
        assertThat(withoutAddresses(redline.html()).split(PAIN, -1)).hasSize(2);
    }

    @Test
    void marksTheEditsInsideAMovedParagraph() {
        var edited = PAIN.replace("before everything else", "first");
        var redline = redline(MEMO, MEMO.replace(PAIN + "\n\n", "").replace(PRICE, PRICE + "\n\n" + edited));

        assertThat(kinds(redline)).containsExactly(ChangeKind.MOVED, ChangeKind.REPLACED);
        assertThat(redline.wordsInserted()).isEqualTo(1);
        assertThat(redline.wordsDeleted()).isEqualTo(3);
    }

    @Test
    void callsASectionThatMovedOneChange() {
        var price = "## Price\n\n" + PRICE + "\n\n";
        var redline = redline(MEMO, MEMO.replace(price, "").replace("## Why", price + "## Why"));

        assertThat(kinds(redline)).containsExactly(ChangeKind.MOVED);
        assertThat(redline.wordsInserted() + redline.wordsDeleted()).isZero();
    }

    @Test
    void showsADividedParagraphWithoutACopyOfItsWords() {
        var whole = PAIN + " " + PRICE;
        var redline = redline("Before.\n\n" + whole, "Before.\n\n" + PAIN + "\n\n" + PRICE);

        assertThat(kinds(redline)).containsExactly(ChangeKind.SPLIT);
        assertThat(redline.wordsInserted() + redline.wordsDeleted()).isZero();
        assertThat(redline.changeClass()).isEqualTo(ChangeClass.SUBSTANTIVE);
        assertThat(withoutAddresses(redline.html()))
                .contains("<ins class=\"mark\" id=\"change-1\">¶ divided here</ins> Each business");
    }

    @Test
    void showsJoinedParagraphsWithoutACopyOfTheirWords() {
        var redline = redline(PAIN + "\n\n" + PRICE, PAIN + " So " + PRICE);

        assertThat(kinds(redline)).contains(ChangeKind.MERGED);
        assertThat(redline.wordsInserted()).isEqualTo(1);
        assertThat(redline.wordsDeleted()).isZero();
        assertThat(withoutAddresses(redline.html())).contains("¶ joined here</del>");
    }

    @Test
    void recognisesAParagraphThatBecameTheEndOfADividedOne() {
        var team = "We ask for a founding team of ten, under one owner, that does this and nothing else.";
        var redline = redline(
                PAIN + " " + PRICE + "\n\n" + team,
                PAIN + "\n\n" + PRICE
                        + " The work is done by a founding team of ten, under one owner, that does nothing else.");

        assertThat(kinds(redline)).contains(ChangeKind.SPLIT, ChangeKind.MERGED);
        assertThat(redline.wordsInserted()).isEqualTo(5);
        assertThat(redline.wordsDeleted()).isEqualTo(5);
        assertThat(withoutAddresses(redline.html())).contains("¶ divided here", "¶ joined here");
    }

    @Test
    void keepsBothTextsWhereTwoParagraphsAreParted() {
        var team = "We ask for a founding team of ten, under one owner, that does this and nothing else.";
        var sides = SideBySide.of(
                read(PAIN + " " + PRICE + "\n\n" + team),
                read(PAIN + "\n\n" + PRICE
                        + " The work is done by a founding team of ten, under one owner, that does nothing else."),
                Figures.NONE);

        assertThat(sides.rows()).singleElement().satisfies(row -> {
            assertThat(row.before()).contains("¶ joined here").doesNotContain("divided", "work");
            assertThat(row.after()).contains("¶ divided here").doesNotContain("joined", "ask for");
        });
    }

    @Test
    void aParagraphThatMovedIsNotComparedWithWhatStandsInItsPlace() {
        var opening = "The meter counts what each customer uses and a bill follows at the end of the month.";
        var moved = "The meter counts what each customer uses and a bill follows within three days.";
        var other = "Nobody may read the data of clients, whose keys are kept elsewhere and never in one building.";
        var redline = redline(
                "# Memo\n\n## Bills\n\n" + PAIN + "\n\n## Rules\n\n" + opening + "\n\n" + PRICE,
                "# Memo\n\n## Bills\n\n" + moved + "\n\n" + PAIN + "\n\n## Rules\n\n" + other + "\n\n" + PRICE);

        assertThat(kinds(redline)).contains(ChangeKind.MOVED).contains(ChangeKind.INSERTED);
        assertThat(withoutAddresses(redline.html())).contains(other);
    }

    @Test
    void recognisesAMovedListItem() {
        var redline = redline(
                "- storage is opened first\n- computing is opened last\n- " + PRICE,
                "- " + PRICE + "\n- storage is opened first\n- computing is opened last");

        assertThat(kinds(redline)).containsExactly(ChangeKind.MOVED);
        assertThat(withoutAddresses(redline.html()).split("<ul", -1)).hasSize(2);
    }

    @Test
    void recognisesAMovedRow() {
        var head = "| Item | Cost |\n|---|---|\n";
        var redline = redline(
                head + "| Machines and power | $2.0 m |\n| People | $1.1 m |\n| Support | $0.3 m |",
                head + "| People | $1.1 m |\n| Support | $0.3 m |\n| Machines and power | $2.0 m |");

        assertThat(kinds(redline)).containsExactly(ChangeKind.MOVED);
        assertThat(redline.wordsInserted() + redline.wordsDeleted()).isZero();
        assertThat(withoutAddresses(redline.html()))
                .contains("<tr class=\"trace\"><td colspan=\"2\">", "Row moved</a></ins>");
    }

    @Test
    void renumberedHeadingsAreTheSame() {
        var redline = redline("## 1. Price\n\n" + PRICE, "## 1. Why\n\n" + PAIN + "\n\n## 2. Price\n\n" + PRICE);

        assertThat(kinds(redline)).containsExactly(ChangeKind.INSERTED, ChangeKind.INSERTED, ChangeKind.STRUCTURE);
    }

    @Test
    void recognisesAListThatWasCodeByItsIndentation() {
        var redline = redline(
                "Benefits:\n\n\t- It is measured.\n\t- It is sold by the hour.",
                "Benefits:\n\n- It is measured.\n- It is sold by the hour.");

        assertThat(redline.wordsInserted() + redline.wordsDeleted()).isZero();
    }

    @Test
    void countsAChangedAddressAsOneWord() {
        var redline = redline(
                "See [the long list of all numbers](https://a.example/).",
                "See [the long list of all numbers](https://b.example/).");

        assertThat(redline.wordsInserted()).isEqualTo(1);
        assertThat(redline.wordsDeleted()).isEqualTo(1);
    }

    private static List<ChangeKind> kinds(Redline redline) {
        return redline.changes().stream().map(Change::kind).toList();
    }

    private static ReadText read(String text) {
        return ReadText.of(CanonicalText.of(text));
    }

    private static Redline redline(String from, String to) {
        return Redline.between(CanonicalText.of(from), CanonicalText.of(to));
    }
}
