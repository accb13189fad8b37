package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.MakeDecision;
import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.DecisionMade;
import io.sixpager.memo.model.MemoEvent.ParticipantAdded;
import io.sixpager.memo.model.MemoEvent.ParticipantRemoved;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakeDecisionTest {

    private final MemoFixture memo = new MemoFixture();

    private static MakeDecision decide(String account, Outcome outcome, RevisionReference reference) {
        return new MakeDecision(MEMO, by(account), reference, outcome, " The numbers hold. ");
    }

    private static MakeDecision approve(String account) {
        return decide(account, Outcome.APPROVED, revision(1));
    }

    private static DecisionMade decided(Outcome outcome, MemoEvent... past) {
        var gate = Gatekeeper.evaluate(memo(past)).orElseThrow();
        return new DecisionMade(MEMO, by("dora"), outcome, 1, hash(1), "The numbers hold.", gate);
    }

    @Test
    void approvesWhatPassesTheGateAndStoresTheGate() {
        memo.given(approvable()).when(approve("dora")).expectEvents(decided(Outcome.APPROVED, approvable()));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "DEFERRED"})
    void needsNoGateToRejectOrDefer(Outcome outcome) {
        memo.given(inReview()).when(decide("dora", outcome, revision(1))).expectEvents(decided(outcome, inReview()));
    }

    @Test
    void approvesAfterTheOnlyMissingAssentWasOverridden() {
        var past = inReview(
                read("ben", 1),
                agreed("ben", 1),
                verdict(VerdictKind.OBJECT, "ada", 1),
                objectionRaised("ada"),
                objectionOverridden());
        memo.given(past).when(approve("dora")).expectEvents(decided(Outcome.APPROVED, past));
    }

    @Test
    void isMadeByWhoeverTookTheRecusedDecidersPlace() {
        var past = approvable(
                recused("dora"), new ParticipantAdded(MEMO, by("olga"), new Invitation("zoe", Role.DECIDER), null));
        var gate = Gatekeeper.evaluate(memo(past)).orElseThrow();
        memo.given(past)
                .when(approve("zoe"))
                .expectEvents(
                        new DecisionMade(MEMO, by("zoe"), Outcome.APPROVED, 1, hash(1), "The numbers hold.", gate));
    }

    @Test
    void refusesToApproveWhatDoesNotPassTheGateAndNamesEveryFailure() {
        memo.given(inReview(agreed("ben", 1), objectionRaised("cleo")))
                .when(approve("dora"))
                .expectRefusal(
                        CONFLICT,
                        "The memo cannot be approved yet. Missing: the assent of @ada."
                                + " 1 blocking objection is open, raised by @cleo."
                                + " Whoever raised one lifts it, or the decider overrides it with a reason."
                                + " @ben has assented without being shown every page.");
    }

    private static ParticipantRemoved bensRemoval() {
        return new ParticipantRemoved(MEMO, by("olga"), "ben", "On leave until May.");
    }

    private static MakeDecision approveHavingSeen(@Nullable Integer changes) {
        return new MakeDecision(MEMO, by("dora"), revision(1), Outcome.APPROVED, "The numbers hold.", changes);
    }

    @Test
    void asksTheDeciderToConfirmThatTheApproversChanged() {
        memo.given(approvable(bensRemoval()))
                .when(approveHavingSeen(null))
                .expectRefusal(
                        INVALID,
                        "The approvers changed after the review was opened, and the door is one-way: "
                                + "confirm that you have seen how.");
    }

    @Test
    void refusesToApproveWhenTheApproversChangedOnceMore() {
        memo.given(approvable(bensRemoval()))
                .when(approveHavingSeen(0))
                .expectRefusal(
                        STALE, "The approvers have changed since you saw them.", Map.of("changesOfApprovers", 1));
    }

    @Test
    void keepsWithTheDecisionWhoWasAskedAndRemoved() {
        var gate = Gatekeeper.evaluate(memo(approvable(bensRemoval()))).orElseThrow();
        memo.given(approvable(bensRemoval()))
                .when(approveHavingSeen(1))
                .expectEvents(
                        new DecisionMade(MEMO, by("dora"), Outcome.APPROVED, 1, hash(1), "The numbers hold.", gate, 1));
        assertThat(gate.rules())
                .anySatisfy(rule -> assertThat(rule.sentence())
                        .isEqualTo("All 1 approver assent."
                                + " @ben was asked, and removed by @olga on 2 March 2026: “On leave until May.”"));
    }

    @Test
    void doesNotCountWhoSteppedBackByThemselves() {
        memo.given(approvable(recused("ben")))
                .when(approve("dora"))
                .expectEvents(decided(Outcome.APPROVED, approvable(recused("ben"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "ada", "ines", "zoe"})
    void refusesWhoeverIsNotTheDecider(String account) {
        memo.given(approvable())
                .when(approve(account))
                .expectRefusal(FORBIDDEN, "Only the decider, @dora, may decide.");
    }

    @Test
    void refusesEverybodyWhileNobodyIsNamedToDecide() {
        memo.given(approvable(recused("dora")))
                .when(approve("dora"))
                .expectRefusal(FORBIDDEN, "Nobody is named to decide; the owner must name a decider.");
    }

    @Test
    void refusesADecisionOnAnOlderRevision() {
        memo.given(approvable(submitted(2)))
                .when(approve("dora"))
                .expectRefusal(
                        STALE,
                        "The memo has moved on to revision 2 since you read revision 1.",
                        Map.of(
                                "currentRevision",
                                2,
                                "contentHash",
                                hash(2),
                                "changes",
                                List.of(summaryOf(submitted(2)))));
    }

    @Test
    void refusesADecisionOnAnotherText() {
        memo.given(approvable())
                .when(decide("dora", Outcome.REJECTED, new RevisionReference(1, hash(9))))
                .expectRefusal(
                        STALE,
                        "The text you name is not the text of revision 1.",
                        Map.of("currentRevision", 1, "contentHash", hash(1), "changes", List.of()));
    }

    @Test
    void refusesADecisionWithoutARationale() {
        memo.given(approvable())
                .when(new MakeDecision(MEMO, by("dora"), revision(1), Outcome.APPROVED, "\t"))
                .expectRefusal(INVALID, "The rationale must not be empty.");
    }
}
