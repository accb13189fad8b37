package io.sixpager.policy.trial;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.policy.EveryPolicyEvent.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.DecisionMade;
import io.sixpager.memo.model.MemoEvent.ReadingPeriodPassed;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.PolicyRule.Kind;
import io.sixpager.policy.trial.TriedDecision.FailedRule;
import io.sixpager.policy.trial.TriedDecision.TriedMemo;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A memo is played again, and another policy is asked at its decisions. */
class MemoTrialTest {

    private static final Policy FINANCE = Policy.of(
            "tried",
            1,
            List.of(
                    PolicyRule.of(Kind.GROUP_ASSENTS, List.of(group("finance", "finn"))),
                    PolicyRule.of(Kind.PAGE_LIMIT, 6)));

    private static MemoTrial played(Policy policy, boolean readable, MemoEvent... events) {
        var trial = new MemoTrial(policy, readable);
        List.of(events).forEach(trial::play);
        return trial;
    }

    @Test
    void anApprovalThatTheRulesWouldHaveRefusedIsToldWithTheRule() {
        var trial = played(FINANCE, true, approvable(decided(Outcome.APPROVED)));
        assertThat(trial.approvals()).isEqualTo(1);
        assertThat(trial.failed())
                .containsExactly(new TriedDecision(
                        7,
                        new TriedMemo("Sell computing by the hour", 1, "dora"),
                        NOON,
                        List.of(new FailedRule(
                                "group-assents",
                                "No approver of finance is left who could assent; the owner must add one: @finn."))));
    }

    @Test
    void anApprovalThatTheRulesAllowIsCountedAlone() {
        var trial = played(Policy.ONE_WAY_1, true, approvable(decided(Outcome.APPROVED)));
        assertThat(trial.approvals()).isEqualTo(1);
        assertThat(trial.failed()).isEmpty();
    }

    @Test
    void whatWasRejectedNeedsNoGate() {
        var trial = played(FINANCE, true, approvable(decided(Outcome.REJECTED)));
        assertThat(trial.approvals()).isZero();
        assertThat(trial.failed()).isEmpty();
    }

    @Test
    void aMemoIsTriedAsItStoodWhenItWasDecided() {
        var trial = played(
                Policy.ONE_WAY_1,
                true,
                approvable(decided(Outcome.APPROVED), reopened(), submitted(2, factsOf(7, null, 0)), withdrawn()));
        assertThat(trial.failed()).isEmpty();
    }

    @Test
    void whatWasDecidedBeforeEverybodyCouldHaveReadItIsTold() {
        var rules = List.of(PolicyRule.of(Kind.READING_PERIOD, 24), PolicyRule.of(Kind.ALL_APPROVERS_ASSENT));
        var trial = played(Policy.of("tried", 1, rules), true, approvable(decidedAfter(Duration.ofHours(23))));
        assertThat(trial.failed().getFirst().failures())
                .containsExactly(new FailedRule(
                        "reading-period", "Revision 1 has to be in review for 1 day, until 3 March 2026, 12:00 UTC."));
    }

    @Test
    void whatWasDecidedLaterMeetsTheReadingPeriod() {
        var rules = List.of(PolicyRule.of(Kind.READING_PERIOD, 24), PolicyRule.of(Kind.ALL_APPROVERS_ASSENT));
        var trial = played(Policy.of("tried", 1, rules), true, approvable(decidedAfter(Duration.ofHours(24))));
        assertThat(trial.approvals()).isEqualTo(1);
        assertThat(trial.failed()).isEmpty();
    }

    @Test
    void aShorterPeriodThatHasPassedIsNotEnough() {
        var passed = new ReadingPeriodPassed(MEMO, by("Sixpager"), 1, NOON.plus(Duration.ofHours(1)));
        var rules = List.of(PolicyRule.of(Kind.READING_PERIOD, 24), PolicyRule.of(Kind.ALL_APPROVERS_ASSENT));
        var trial = played(Policy.of("tried", 1, rules), true, approvable(passed, decidedAfter(Duration.ofHours(2))));
        assertThat(trial.failed()).hasSize(1);
    }

    private static DecisionMade decidedAfter(Duration time) {
        var decided = decided(Outcome.APPROVED);
        return new DecisionMade(
                MEMO,
                Attribution.of("dora", NOON.plus(time)),
                decided.outcome(),
                decided.revision(),
                decided.contentHash(),
                decided.rationale(),
                decided.gate());
    }

    @Test
    void ofAMemoThatTheReaderMayNotReadOnlyNumberAndRuleAreTold() {
        var trial = played(FINANCE, false, approvable(decided(Outcome.APPROVED)));
        assertThat(trial.failed())
                .containsExactly(new TriedDecision(7, null, NOON, List.of(new FailedRule("group-assents", null))));
    }
}
