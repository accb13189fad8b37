package io.sixpager.document.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.CaseTexts;
import io.sixpager.document.CorpusExamples;
import io.sixpager.document.Placements;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many anchors are placed, and how few of them wrong. */
class PlacementQualityTest {

    private static final double PLACED = 97;
    private static final double WRONG = 0.005;

    @Test
    void passagesOfTheCaseKeepTheirPlaces() {
        published("Edits of the AWS case", 600, PlacementTrials.tuned(Placements::place));
    }

    @Test
    void soDoPassagesOfMemosThatTheAlgorithmHasNeverSeen() {
        published("Edits of nine other memos", 600, PlacementTrials.heldOut(Placements::place));
    }

    @Test
    void soDoPassagesOfARealProposal() {
        var texts = CorpusExamples.texts();
        var bases = Stream.of(4, 15, 29)
                .map(texts::get)
                .map(CanonicalText::markdown)
                .toList();
        holds("held out, SE-0117", 300, Tally.of(LabelledSet.of(bases, CaseTexts.aws(20), 77, 8), Placements::place));
    }

    @Test
    void passagesAreFoundInAnyRevisionOfARealHistory() {
        published("History of the AWS case", 150, PlacementTrials.history(Placements::place));
    }

    @Test
    void soAreThoseOfARealProposal() {
        holds(
                "history of SE-0117",
                50,
                Tally.of(RealPassages.unchanged(CorpusExamples.texts(), 5, 20), Placements::place));
    }

    @Test
    void whatAPersonHasFollowedIsNeverPlacedWrong() {
        var tally = Tally.of(RealPassages.followed(CaseTexts.aws()), Placements::place);

        assertThat(tally.wrong()).isZero();
        assertThat(tally.recall()).isGreaterThan(90);
    }

    private static void published(String set, int least, Tally tally) {
        holds(set, least, tally);
        PublishedQuality.says(set, tally);
    }

    private static void holds(String set, int least, Tally tally) {
        System.out.println(set + "\n" + tally + String.join("", tally.faults()));
        assertThat(tally.known()).isGreaterThan(least);
        assertThat(tally.recall()).isGreaterThanOrEqualTo(PLACED);
        assertThat(tally.wrong()).isLessThanOrEqualTo((int) (WRONG * tally.known()));
    }
}
