package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.model.PolicyRule.Kind.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.MakeDecision;
import io.sixpager.memo.MemoCommand.NoteReadingPeriodPassed;
import io.sixpager.memo.MemoCommand.OverrideReadingPeriod;
import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ReadingPeriodOverridden;
import io.sixpager.memo.model.MemoEvent.ReadingPeriodPassed;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A policy can give everybody time to read: nobody approves before. */
class ReadingPeriodTest {

    private static final Instant FIRST_END = NOON.plus(Duration.ofDays(2));
    private static final Instant SECOND = NOON.plus(Duration.ofDays(1));
    private static final Instant SECOND_END = SECOND.plus(Duration.ofDays(2));

    private final MemoFixture memo = new MemoFixture();

    private static MemoEvent[] under(List<PolicyRule> rules, MemoEvent... later) {
        var opened = new ReviewOpened(MEMO, by("olga"), Door.TWO_WAY, "Time to read", 1, DUE, PARTICIPANTS, rules);
        return Stream.concat(Stream.of(drafted(), submitted(1), opened), Stream.of(later))
                .toArray(MemoEvent[]::new);
    }

    private static MemoEvent[] twoDays(MemoEvent... later) {
        return under(List.of(PolicyRule.of(READING_PERIOD, 48), PolicyRule.of(DECIDER_NAMED)), later);
    }

    private static NoteReadingPeriodPassed tick(Instant at) {
        return new NoteReadingPeriodPassed(MEMO, Attribution.of(Attribution.SYSTEM, at));
    }

    private static ReadingPeriodPassed passed(int revision, Instant until) {
        return new ReadingPeriodPassed(MEMO, Attribution.of(Attribution.SYSTEM, until), revision, until);
    }

    private static RevisionSubmitted second() {
        var on = Attribution.of("olga", SECOND);
        return new RevisionSubmitted(MEMO, on, 2, 1, hash(2), "Revision", facts());
    }

    private static OverrideReadingPeriod override(String account, int revision) {
        return new OverrideReadingPeriod(MEMO, by(account), revision(revision), " The offer ends tomorrow. ");
    }

    private static ReadingPeriodOverridden overridden() {
        return new ReadingPeriodOverridden(MEMO, by("dora"), 1, hash(1), "The offer ends tomorrow.");
    }

    private static MakeDecision decision(Outcome outcome) {
        return new MakeDecision(MEMO, by("dora"), revision(1), outcome, "The numbers hold.");
    }

    private static RuleResult reading(MemoEvent... events) {
        return Gatekeeper.evaluate(memo(events)).orElseThrow().rules().getFirst();
    }

    @Test
    void nobodyApprovesBeforeItHasPassed() {
        var sentence = "Revision 1 has to be in review for 2 days, until 4 March 2026, 12:00 UTC.";
        assertThat(reading(twoDays())).isEqualTo(new RuleResult("reading-period", false, sentence, List.of()));
        memo.given(twoDays())
                .when(decision(Outcome.APPROVED))
                .expectRefusal(CONFLICT, "The memo cannot be approved yet. " + sentence);
    }

    @Test
    void rejectingAndDeferringNeedNotWait() {
        var gate = Gatekeeper.evaluate(memo(twoDays())).orElseThrow();
        memo.given(twoDays())
                .when(decision(Outcome.DEFERRED))
                .expectEvents(new MemoEvent.DecisionMade(
                        MEMO, by("dora"), Outcome.DEFERRED, 1, hash(1), "The numbers hold.", gate));
    }

    @Test
    void isNotedOnceItHasPassed() {
        memo.given(twoDays()).when(tick(FIRST_END)).expectEvents(passed(1, FIRST_END));
        assertThat(reading(twoDays(passed(1, FIRST_END))))
                .isEqualTo(
                        new RuleResult("reading-period", true, "Revision 1 has been in review for 2 days.", List.of()));
    }

    @Test
    void isNotNotedBeforeNorTwice() {
        memo.given(twoDays()).when(tick(FIRST_END.minusSeconds(1))).expectEvents();
        memo.given(twoDays(passed(1, FIRST_END))).when(tick(DUE)).expectEvents();
    }

    @Test
    void beginsAnewWithARevision() {
        memo.given(twoDays(second())).when(tick(FIRST_END)).expectEvents();
        memo.given(twoDays(passed(1, FIRST_END), second()))
                .when(tick(SECOND_END))
                .expectEvents(passed(2, SECOND_END));
        assertThat(reading(twoDays(passed(1, FIRST_END), second())).sentence())
                .isEqualTo("Revision 2 has to be in review for 2 days, until 5 March 2026, 12:00 UTC.");
    }

    @Test
    void beginsWithTheReviewIfTheTextIsOlder() {
        var later = Attribution.of("olga", SECOND);
        var rules = List.of(PolicyRule.of(READING_PERIOD, 1));
        var opened = new ReviewOpened(MEMO, later, Door.TWO_WAY, "Time to read", 1, DUE, PARTICIPANTS, rules);
        assertThat(reading(drafted(), submitted(1), opened).sentence())
                .isEqualTo("Revision 1 has to be in review for 1 hour, until 3 March 2026, 13:00 UTC.");
    }

    @Test
    void isNotNotedOutsideOfAReviewNorUnderAnotherPolicy() {
        memo.given(drafted(), submitted(1)).when(tick(DUE)).expectEvents();
        memo.given(twoDays(withdrawn())).when(tick(DUE)).expectEvents();
        memo.given(inReview()).when(tick(DUE)).expectEvents();
    }

    @Test
    void isToldByTimeAlone() {
        memo.given(twoDays())
                .when(new NoteReadingPeriodPassed(MEMO, by("olga")))
                .expectRefusal(FORBIDDEN, "Time tells this by itself.");
    }

    @Test
    void theDeciderNeedNotWaitWithAReason() {
        memo.given(twoDays()).when(override("dora", 1)).expectEvents(overridden());
        assertThat(reading(twoDays(overridden())))
                .isEqualTo(new RuleResult(
                        "reading-period",
                        true,
                        "@dora did not wait until revision 1 has been in review for 2 days: The offer ends tomorrow.",
                        List.of()));
    }

    @Test
    void anOverrideIsOfOneRevision() {
        memo.given(twoDays())
                .when(new OverrideReadingPeriod(MEMO, by("dora"), new RevisionReference(1, hash(9)), "Now."))
                .expectRefusal(
                        STALE,
                        "The text you name is not the text of revision 1.",
                        Map.of("currentRevision", 1, "contentHash", hash(1), "changes", List.of()));
        assertThat(reading(twoDays(overridden(), second())).passed()).isFalse();
    }

    @Test
    void isOverriddenByNobodyElseAndNotWithoutAReason() {
        memo.given(twoDays())
                .when(override("olga", 1))
                .expectRefusal(FORBIDDEN, "Only the decider may end the reading period.");
        memo.given(twoDays())
                .when(new OverrideReadingPeriod(MEMO, by("dora"), revision(1), " "))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }

    @Test
    void whatIsOverOrNeverWasIsNotOverridden() {
        memo.given(twoDays(passed(1, FIRST_END)))
                .when(override("dora", 1))
                .expectRefusal(CONFLICT, "The reading period is over.");
        memo.given(inReview())
                .when(override("dora", 1))
                .expectRefusal(CONFLICT, "The policy of this review has no reading period.");
    }
}
