package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.document.Placement.Neighbour;
import io.sixpager.document.Placement.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a passage when the text around it, or the passage itself, is edited. */
class PlacementsTest {

    private static final String MEMO = """
        # Storage for everyone

        We ask for a founding team that does this and nothing else. Its size is left open until spring.

        The larger cost is that each copy failed in a way of its own. Nobody was ordered to use them.

        - One owner leads the service
        - Finance alone says whether a gate is met

        | Service   | Price  |
        |-----------|--------|
        | Storage   | $0.240 |
        | Computing | $0.150 |

        The order of launch is storage first and computing after it.
        """;

    @Test
    void theSameWordsInTheirPlaceAreExact() {
        var placed = place("a founding team", MEMO.replace("# Storage for everyone", "# Storage\n\nTo the reader."));
        assertThat(placed.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(placed.span()).isEqualTo(Span.within("3", 11, 26));
        assertThat(placed.confidence()).isGreaterThan(0.9);
    }

    @Test
    void editedWordsKeepTheirPlace() {
        var edited = MEMO.replace("does this and nothing else", "does this one thing and nothing else");
        assertPlaced(
                "a founding team that does this and nothing else",
                edited,
                Outcome.EDITED,
                "a founding team that does this one thing and nothing else");
    }

    @Test
    void aNumberKeepsItsPlaceWhenItIsAnotherOne() {
        assertPlaced("$0.240", MEMO.replace("0.240", "0.300"), Outcome.EDITED, "$0.300");
    }

    @Test
    void aCorrectedWordKeepsItsPlace() {
        assertPlaced("founding", MEMO.replace("founding", "fuonding"), Outcome.EDITED, "fuonding");
    }

    @Test
    void someLettersOfAWordAreEnough() {
        assertPlaced("found", MEMO.replace("We ask", "Today we ask"), Outcome.EXACT, "found");
    }

    @Test
    void aParagraphThatMovedTakesItsPassagesAlong() {
        var last = "The order of launch is storage first and computing after it.\n";
        var moved = MEMO.replace("\n" + last, "").replace("\nWe ask", "\n" + last + "\nWe ask");
        assertPlaced("storage first and computing", moved, Outcome.MOVED, "storage first and computing");
    }

    @Test
    void soDoesASentenceThatMovedToAnotherParagraph() {
        var moved = MEMO.replace(" Nobody was ordered to use them.", "")
                .replace("spring.", "spring. Nobody was ordered to use them.");
        assertPlaced("Nobody was ordered to use them", moved, Outcome.MOVED, "Nobody was ordered to use them");
    }

    @Test
    void aPassageIsFoundOnBothSidesOfANewParagraph() {
        assertPlaced(
                "nothing else. Its size is left",
                MEMO.replace("else. Its", "else.\n\nIts"),
                Outcome.EXACT,
                "nothing else.\nIts size is left");
    }

    @Test
    void aRowThatMovedTakesItsCellsAlong() {
        var row = "| Computing | $0.150 |\n";
        var moved = MEMO.replace(row, "").replace("| Storage   |", row + "| Storage   |");
        assertThat(place("$0.150", moved).span()).isEqualTo(Span.within("6.2.2", 0, 6));
    }

    @Test
    void anItemIsFoundAmongOthers() {
        assertPlaced(
                "a gate is met", MEMO.replace("- One", "- A deputy stands in\n- One"), Outcome.EXACT, "a gate is met");
    }

    @Test
    void anItemIsFoundInAParagraph() {
        var prose = MEMO.replace("- One owner leads the service\n- ", "One owner leads the service.\n\n");
        assertPlaced("whether a gate is met", prose, Outcome.EXACT, "whether a gate is met");
    }

    @Test
    void whatIsGoneIsAnOrphanBesideWhatStoodNearest() {
        var placed = place("Its size is left open", MEMO.replace(" Its size is left open until spring.", ""));
        assertThat(placed.outcome()).isEqualTo(Outcome.ORPHANED);
        assertThat(placed.span()).isNull();
        assertThat(placed.neighbour()).isEqualTo(new Neighbour("2", 59, true));
    }

    @Test
    void anOrphanStandsBeforeWhatFollowedIt() {
        var placed = place("Storage for everyone", MEMO.replace("# Storage for everyone\n\n", ""));
        assertThat(placed.neighbour()).isEqualTo(new Neighbour("1", 0, false));
    }

    @Test
    void anOrphanOfAnotherTextHasNoNeighbour() {
        var placed = place("a founding team", "Nothing of the kind.");
        assertThat(placed.outcome()).isEqualTo(Outcome.ORPHANED);
        assertThat(placed.neighbour()).isNull();
    }

    @Test
    void aWordOfADeletedSentenceIsNotFoundInAnother() {
        var deleted =
                MEMO.replace(" Nobody was ordered to use them.", "") + "\nIn the end everybody was ordered to stop.\n";
        assertThat(place("ordered", deleted).outcome()).isEqualTo(Outcome.ORPHANED);
    }

    @Test
    void aPassageThatStandsTwiceNowIsForAPersonToChoose() {
        var sentence = "Nobody was ordered to use them.";
        var twice = MEMO.replace(" " + sentence, "") + "\n" + sentence + " They came.\n\n## Later\n\nIt grew. "
                + sentence + "\n";
        var placed = place(sentence, twice);
        assertThat(placed.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(placed.span()).isNull();
        assertThat(placed.candidates()).containsExactlyInAnyOrder(Span.within("8", 0, 31), Span.within("10", 9, 40));
    }

    @Test
    void whatIsRestoredIsInItsPlaceAgain() {
        assertPlaced("each copy failed", MEMO, Outcome.EXACT, "each copy failed");
    }

    @Test
    void allAnchorsAreOfTheOriginal() {
        var original = read(MEMO);
        var anchor = Anchor.of(1, original, Span.within("1", 0, 7));
        assertThatThrownBy(() -> Placements.place(read("Another."), List.of(anchor), original))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertPlaced(String quote, String target, Outcome outcome, String words) {
        var placed = place(quote, target);
        assertThat(placed.outcome()).isEqualTo(outcome);
        assertThat(placed.algorithmVersion()).isEqualTo(Placements.ALGORITHM);
        assertThat(placed.candidates()).isEmpty();
        assertThat(placed.span())
                .isNotNull()
                .satisfies(span -> assertThat(Anchor.words(read(target), span)).isEqualTo(words));
    }

    private static Placement place(String quote, String target) {
        var original = read(MEMO);
        for (var address : AddressesTest.blocks(original.text()).entrySet()) {
            int at = address.getValue().indexOf(quote);
            if (at >= 0) {
                var anchor = Anchor.of(1, original, Span.within(address.getKey(), at, at + quote.length()));
                return Placements.place(original, List.of(anchor), read(target)).getFirst();
            }
        }
        throw new IllegalArgumentException("Not in the memo: " + quote);
    }

    private static ReadText read(String markdown) {
        return ReadText.of(CanonicalText.of(markdown));
    }
}
