package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.ChangeClass;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.VerdictCarried;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.PastVerdict;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a memo remembers of verdicts once their reviewers have given others. */
class PastVerdictsTest {

    private static VerdictLapsed lapsed(int revision) {
        return new VerdictLapsed(MEMO, by("olga"), "ada", revision, "The text was changed.");
    }

    private static List<PastVerdict> of(String reviewer, MemoEvent... events) {
        return memo(inReview(events)).participant(reviewer).orElseThrow().past();
    }

    @Test
    void keepsTheOneThatHadLapsed() {
        assertThat(of("ada", agreed("ada", 1), submitted(2), lapsed(2), agreed("ada", 2)))
                .containsExactly(new PastVerdict(VerdictKind.AGREE, 1));
    }

    @Test
    void keepsAllOfThemInOrder() {
        assertThat(of(
                        "ada",
                        agreed("ada", 1),
                        submitted(2),
                        lapsed(2),
                        verdict(VerdictKind.ABSTAIN, "ada", 2),
                        submitted(3),
                        lapsed(3),
                        agreed("ada", 3)))
                .containsExactly(new PastVerdict(VerdictKind.AGREE, 1), new PastVerdict(VerdictKind.ABSTAIN, 2));
    }

    @Test
    void keepsOneThatWasCarriedWhereItHeldLast() {
        var carried = new VerdictCarried(MEMO, by("olga"), "ada", 1, 2, hash(2), Revising.CARRY_RULE);
        assertThat(of(
                        "ada",
                        agreed("ada", 1),
                        submitted(2, ChangeClass.LAYOUT_ONLY),
                        carried,
                        submitted(3),
                        lapsed(3),
                        agreed("ada", 3)))
                .containsExactly(new PastVerdict(VerdictKind.AGREE, 2));
    }

    @Test
    void doesNotCountTheOneThatLapsedLast() {
        assertThat(of("ada", agreed("ada", 1), submitted(2), lapsed(2))).isEmpty();
    }

    @Test
    void doesNotKeepOneThatWasReplacedWhileItStood() {
        assertThat(of("ada", agreed("ada", 1), verdict(VerdictKind.ABSTAIN, "ada", 1)))
                .isEmpty();
    }

    @Test
    void doesNotTakeOthersIntoAccount() {
        assertThat(of("ben", agreed("ada", 1), submitted(2), lapsed(2), agreed("ada", 2)))
                .isEmpty();
    }
}
