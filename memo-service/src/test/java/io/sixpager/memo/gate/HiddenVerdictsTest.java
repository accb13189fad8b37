package io.sixpager.memo.gate;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.gate.ComposedPolicyTest.inReviewUnder;
import static io.sixpager.memo.model.PolicyRule.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.memo.MemoCommand.HandOverObjection;
import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.decision.Permission;
import io.sixpager.memo.duty.NextStep;
import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ConditionSet;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an approver is told of others before they have given their own verdict. */
class HiddenVerdictsTest {

    private static final List<PolicyRule> RULES = List.of(
            PolicyRule.of(ALL_APPROVERS_ASSENT),
            PolicyRule.of(NO_OPEN_OBJECTION),
            PolicyRule.of(PAGE_LIMIT, 6),
            PolicyRule.of(HIDDEN_VERDICTS),
            PolicyRule.of(NOBODY_APPROVES_THEIR_OWN),
            PolicyRule.of(DECIDER_NAMED));

    /** Ben has agreed under a condition that ada is to meet, and cleo objects. */
    private static MemoState answered(MemoEvent... later) {
        var said = Stream.of(
                verdict(VerdictKind.AGREE_WITH_CONDITIONS, "ben", 1),
                new ConditionSet(MEMO, by("ben"), CONDITION, "ben", 1, hash(1), "Two engineers at most.", "ada"),
                objectionRaised("cleo"));
        return inReviewUnder(RULES, Stream.concat(said, Stream.of(later)).toArray(MemoEvent[]::new));
    }

    private static MemoState toldAda(MemoEvent... later) {
        return HiddenVerdicts.shownTo(answered(later), "ada");
    }

    @Test
    void nobodyIsGivenAnObjectionToAnswerThatTheyMayNotKnow() {
        var handOver = new HandOverObjection(MEMO, by("olga"), OBJECTION, "ada", "The prices are hers.");
        assertThatThrownBy(() -> Decider.decide(answered(), handOver))
                .hasMessage("@ada is not told what others think of the memo before giving a verdict; somebody else"
                        + " must answer the objection.");
        assertThat(Decider.decide(answered(agreed("ada", 1)), handOver)).hasSize(1);
    }

    @Test
    void anApproverWhoHasNotAnsweredIsToldWhoHasAndNotWhat() {
        var told = toldAda();
        assertThat(told.participants()).extracting(Participant::verdict).containsOnlyNulls();
        assertThat(told.conditions()).isEmpty();
        assertThat(told.objections()).isEmpty();
        assertThat(Objects.requireNonNull(told.review()).withheld()).containsExactly("ben", "cleo");
        assertThat(told.version()).isEqualTo(answered().version());
    }

    @Test
    void everybodyElseIsToldAll() {
        for (var account : List.of("ben", "cleo", "pia", "ines", "dora", "olga", "zoe")) {
            assertThat(HiddenVerdicts.shownTo(answered(), account)).as(account).isEqualTo(answered());
        }
    }

    @Test
    void theGateSaysNothingOfRulesThatWouldTellAVerdict() {
        var gate = Gatekeeper.evaluate(toldAda()).orElseThrow();
        assertThat(gate.passes()).isFalse();
        assertThat(gate.rules())
                .extracting(RuleResult::rule, RuleResult::sentence)
                .containsExactly(
                        tuple("page-limit", "The memo has 3 pages of at most 6."),
                        tuple("hidden-verdicts", "No approver is told the verdicts of others before giving their own."),
                        tuple("decider-named", "@dora decides."));
        var review = Objects.requireNonNull(toldAda().review());
        assertThat(Policy.of(review).untold(review))
                .containsExactly("all-approvers-assent", "no-open-objection", "nobody-approves-their-own");
    }

    @Test
    void nothingIsOwedToThemThatFollowsFromAVerdict() {
        assertThat(Obligations.of(answered()))
                .extracting(MemoObligation::account)
                .containsExactly("ada", "olga", "ada");
        assertThat(Obligations.of(toldAda()))
                .extracting(MemoObligation::account, MemoObligation::kind)
                .containsExactly(tuple("ada", MemoObligation.Kind.GIVE_VERDICT));
        assertThat(NextStep.of(toldAda()).sentence()).isEqualTo("@ada gives a verdict on revision 1.");
        assertThat(Permission.of(toldAda(), "ada"))
                .extracting(Permission::reason)
                .noneMatch(reason -> reason != null && reason.contains("@ben"));
    }

    @Test
    void aDeputyKnowsNoMoreThanTheApprover() {
        assertThat(HiddenVerdicts.of(answered(delegated("ada", "zoe")))).containsExactly("ada", "zoe");
    }

    @Test
    void whoeverHasAnsweredOnceIsToldAll() {
        assertThat(HiddenVerdicts.of(answered(agreed("ada", 1)))).isEmpty();
        assertThat(HiddenVerdicts.of(answered(agreed("ada", 1), submitted(2)))).isEmpty();
        assertThat(HiddenVerdicts.of(answered(objectionRaised("ada")))).isEmpty();
        assertThat(HiddenVerdicts.of(answered(recused("ada")))).isEmpty();
    }

    @Test
    void afterTheReviewAllIsTold() {
        assertThat(HiddenVerdicts.of(answered(decided(Outcome.REJECTED)))).isEmpty();
        assertThat(HiddenVerdicts.of(answered(decided(Outcome.REJECTED), reopened())))
                .isEmpty();
        assertThat(HiddenVerdicts.of(answered(withdrawn()))).isEmpty();
    }

    @Test
    void anotherPolicyHidesNothing() {
        assertThat(HiddenVerdicts.of(inReviewUnder(List.of(PolicyRule.of(ALL_APPROVERS_ASSENT)), agreed("ben", 1))))
                .isEmpty();
        assertThat(HiddenVerdicts.of(memo(inReview(agreed("ben", 1))))).isEmpty();
    }

    @Test
    void itFailsNoDecision() {
        assertThat(Gatekeeper.evaluate(answered()).orElseThrow().rules())
                .filteredOn(result -> result.rule().equals("hidden-verdicts"))
                .allMatch(RuleResult::passed);
    }
}
