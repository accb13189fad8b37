package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.RevisionRead;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever reads two pages today and two tomorrow was shown four. */
class ReadingsAcrossVisitsTest {

    private static RevisionRead visit(String reader, int day, int revision, Integer... pages) {
        var by = Attribution.of(reader, NOON.plus(Duration.ofDays(day)));
        return new RevisionRead(MEMO, by, reader, revision, hash(revision), Set.of(pages), 300);
    }

    private static boolean wereShownEveryPage(MemoEvent... events) {
        return Gatekeeper.evaluate(memo(events)).orElseThrow().rules().stream()
                .filter(result -> result.rule().equals("every-page-shown"))
                .allMatch(Gate.RuleResult::passed);
    }

    @Test
    void theGateCountsThePagesOfEveryVisit() {
        assertThat(wereShownEveryPage(inReview(visit("ada", 0, 1, 1, 2), agreed("ada", 1))))
                .isFalse();
        assertThat(wereShownEveryPage(inReview(visit("ada", 0, 1, 1, 2), visit("ada", 1, 1, 3, 4), agreed("ada", 1))))
                .isTrue();
        assertThat(wereShownEveryPage(inReview(visit("ada", 0, 1, 1, 2), agreed("ada", 1), visit("ada", 1, 1, 3, 4))))
                .as("afterwards, too")
                .isTrue();
    }

    @Test
    void theOrderOfTheVisitsDoesNotMatter() {
        assertThat(wereShownEveryPage(inReview(visit("ada", 0, 1, 4, 2), visit("ada", 1, 1, 1, 3), agreed("ada", 1))))
                .isTrue();
    }

    @Test
    void neitherAnotherRevisionNorAnotherReaderCounts() {
        assertThat(wereShownEveryPage(
                        inReview(visit("ada", 0, 1, 1, 2), submitted(2), visit("ada", 1, 2, 3, 4), agreed("ada", 2))))
                .isFalse();
        assertThat(wereShownEveryPage(inReview(visit("ada", 0, 1, 1, 2), visit("ben", 1, 1, 3, 4), agreed("ada", 1))))
                .isFalse();
    }

    @Test
    void whatIsShownOfAReaderIsWhatAllVisitsShowedThem() {
        var memo = memo(inReview(visit("ada", 0, 1, 1, 2), visit("ada", 1, 1, 2, 4)));
        assertThat(Objects.requireNonNull(memo.review()).lastReading("ada").orElseThrow())
                .satisfies(reading -> assertThat(reading.pages()).containsExactly(1, 2, 4))
                .satisfies(reading -> assertThat(reading.at()).isEqualTo(NOON.plus(Duration.ofDays(1))));
    }
}
