package io.sixpager.document.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CaseTexts;
import io.sixpager.document.Placements;
import io.sixpager.document.placement.Tally.Placer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How many anchors are placed, and how few of them wrong. */
class PlacementQualityTest {

    private static final double PLACED = 97;
    private static final double WRONG = 0.005;

    @Test
    void passagesOfTheCaseKeepTheirPlaces() {
        published("Edits of the AWS case", 600, PlacementTrials::tuned);
    }

    @Test
    void soDoPassagesOfMemosThatTheAlgorithmHasNeverSeen() {
        published("Edits of nine other memos", 600, PlacementTrials::heldOut);
    }

    @Test
    void soDoPassagesOfARealProposal() {
        published("Edits of SE-0117, a public proposal", 300, PlacementTrials::proposal);
    }

    @Test
    void passagesAreFoundInAnyRevisionOfARealHistory() {
        published("History of the AWS case", 150, PlacementTrials::history);
    }

    @Test
    void soAreThoseOfARealProposal() {
        published("History of SE-0117", 50, PlacementTrials::proposalHistory);
    }

    @Test
    void whatAPersonHasFollowedIsNeverPlacedWrong() {
        var tally = Tally.of(RealPassages.followed(CaseTexts.aws()), Placements::place);

        assertThat(tally.wrong()).isZero();
        assertThat(tally.recall()).isGreaterThan(90);
    }

    private static void published(String set, int least, Function<Placer, Tally> trial) {
        var tally = trial.apply(Placements::place);
        System.out.println(set + "\n" + tally + String.join("", tally.faults()));
        assertThat(tally.known()).isGreaterThan(least);
        assertThat(tally.recall()).isGreaterThanOrEqualTo(PLACED);
        assertThat(tally.wrong()).isLessThanOrEqualTo((int) (WRONG * tally.known()));
        PublishedQuality.says(set, tally, trial);
    }
}
