package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.ExtendReview;
import io.sixpager.memo.MemoCommand.NoteDueDatePassed;
import io.sixpager.memo.MemoCommand.RequestDecision;
import io.sixpager.memo.model.Deadline;
import io.sixpager.memo.model.MemoEvent.DecisionRequested;
import io.sixpager.memo.model.MemoEvent.DueDatePassed;
import io.sixpager.memo.model.MemoEvent.ReviewExtended;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.Outcome;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final Instant LATER = DUE.plus(Duration.ofDays(7));

    private final MemoFixture memo = new MemoFixture();

    private static NoteDueDatePassed tick(Instant at) {
        return new NoteDueDatePassed(MEMO, Attribution.of(Attribution.SYSTEM, at));
    }

    private static ExtendReview extend(String account, Instant due, String reason) {
        return new ExtendReview(MEMO, by(account), due, reason);
    }

    private static RequestDecision ask(String account) {
        return new RequestDecision(MEMO, by(account), " The offer ends on Friday. ");
    }

    @Test
    void isNotedOnceItHasPassed() {
        memo.given(inReview()).when(tick(DUE)).expectEvents(overdue());
    }

    @Test
    void isNotedOnce() {
        memo.given(inReview(overdue())).when(tick(LATER)).expectEvents();
    }

    @Test
    void isNotNotedBefore() {
        memo.given(inReview()).when(tick(DUE.minusSeconds(1))).expectEvents();
    }

    @Test
    void isNotNotedOfWhatIsNoLongerInReview() {
        memo.given(inReview(decided(Outcome.REJECTED))).when(tick(DUE)).expectEvents();
        memo.given(inReview(withdrawn())).when(tick(DUE)).expectEvents();
        memo.given(drafted(), submitted(1)).when(tick(DUE)).expectEvents();
    }

    @Test
    void isNotNotedOfAReviewThatWasExtended() {
        memo.given(inReview(new ReviewExtended(MEMO, by("olga"), LATER, "Ada is on leave.")))
                .when(tick(DUE))
                .expectEvents();
    }

    @Test
    void isNotedOfAReviewThatWasImportedAndIsStillOpen() {
        memo.given(drafted(), submitted(1), imported(DUE)).when(tick(DUE)).expectEvents(overdue());
    }

    @Test
    void isAwaitedOfAnImportedReviewOnlyIfItLayAheadThen() {
        assertThat(deadline(imported(DUE)).awaited()).isTrue();
        assertThat(deadline(imported(NOON.minus(Duration.ofDays(900)))).awaited())
                .isFalse();
    }

    private static Deadline deadline(ReviewOpened opened) {
        return new Deadline(opened.due(), opened.by(), null, null);
    }

    private static ReviewOpened imported(Instant due) {
        var claim = new Attribution.Claim(NOON.minus(Duration.ofDays(1_000)), "olga", "Minutes");
        var opened = reviewOpened();
        return new ReviewOpened(
                MEMO,
                new Attribution("olga", NOON, claim),
                opened.door(),
                opened.policy(),
                opened.policyVersion(),
                due,
                opened.participants());
    }

    @Test
    void isToldByTimeAlone() {
        memo.given(inReview())
                .when(new NoteDueDatePassed(MEMO, by("olga")))
                .expectRefusal(FORBIDDEN, "Time tells this by itself.");
    }

    @Test
    void isMovedByTheOwnerWithAReason() {
        memo.given(inReview(overdue()))
                .when(extend("olga", LATER, " Ada is on leave. "))
                .expectEvents(new ReviewExtended(MEMO, by("olga"), LATER, "Ada is on leave."));
    }

    @Test
    void passesAgainAfterAnExtension() {
        memo.given(inReview(overdue(), new ReviewExtended(MEMO, by("olga"), LATER, "Ada is on leave.")))
                .when(tick(LATER))
                .expectEvents(new DueDatePassed(MEMO, Attribution.of(Attribution.SYSTEM, LATER), LATER));
    }

    @Test
    void isMovedByNobodyElse() {
        memo.given(inReview())
                .when(extend("carol", LATER, "Why not?"))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may extend the review.");
    }

    @Test
    void isMovedForwardsOnly() {
        memo.given(inReview())
                .when(extend("olga", DUE, "Nothing changes."))
                .expectRefusal(INVALID, "The new due date must be later than the present one.");
        memo.given(inReview())
                .when(extend("olga", NOON, "Backwards."))
                .expectRefusal(INVALID, "The review must be due in the future.");
    }

    @Test
    void isNotMovedWithoutAReason() {
        memo.given(inReview()).when(extend("olga", LATER, " ")).expectRefusal(INVALID, "The reason must not be empty.");
    }

    @Test
    void isMovedOnlyDuringAReview() {
        memo.given(drafted(), submitted(1))
                .when(extend("olga", LATER, "Early."))
                .expectRefusal(CONFLICT, "The memo is a draft; to extend the review it must be in review.");
    }

    @Test
    void letsTheOwnerAskForTheDecisionOnceItHasPassed() {
        memo.given(inReview(overdue()))
                .when(ask("olga"))
                .expectEvents(new DecisionRequested(MEMO, by("olga"), "The offer ends on Friday."));
    }

    @Test
    void givesEverybodyTimeUntilThen() {
        memo.given(inReview())
                .when(ask("olga"))
                .expectRefusal(CONFLICT, "The review is not overdue; until then everybody asked has time to speak.");
    }

    @Test
    void isNoReasonToAskTwice() {
        memo.given(inReview(overdue(), decisionRequested()))
                .when(ask("olga"))
                .expectRefusal(CONFLICT, "You have asked for the decision already.");
    }

    @Test
    void isNoReasonToAskWhereNobodyDecides() {
        memo.given(inReview(overdue(), recused("dora")))
                .when(ask("olga"))
                .expectRefusal(CONFLICT, "Nobody is named to decide; name a decider first.");
    }

    @Test
    void letsNobodyElseAsk() {
        memo.given(inReview(overdue()))
                .when(ask("ada"))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may ask for the decision.");
    }
}
