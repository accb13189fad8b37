package io.sixpager.memo.gate;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.model.PolicyRule.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.MemoCommand.OpenReview;
import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.PinnedPolicy;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A memo whose review was opened under a policy that an administrator has composed. */
class ComposedPolicyTest {

    private static final ApproverGroup FINANCE = new ApproverGroup("finance", List.of("ada", "finn"));
    private static final ApproverGroup LEGAL = new ApproverGroup("legal", List.of("ben"));

    static MemoState inReviewUnder(List<PolicyRule> rules, MemoEvent... later) {
        var opened = new ReviewOpened(MEMO, by("olga"), Door.ONE_WAY, "Finance first", 2, DUE, PARTICIPANTS, rules);
        return fold(Stream.concat(Stream.of(drafted(), submitted(1), opened), Stream.of(later)));
    }

    private static RuleResult first(List<PolicyRule> rules, MemoEvent... later) {
        return Gatekeeper.evaluate(inReviewUnder(rules, later))
                .orElseThrow()
                .rules()
                .getFirst();
    }

    private static List<PolicyRule> group(ApproverGroup group) {
        return List.of(PolicyRule.of(GROUP_ASSENTS, List.of(group)));
    }

    private static List<PolicyRule> stages() {
        return List.of(PolicyRule.of(STAGES, List.of(FINANCE, LEGAL)));
    }

    @Test
    void theReviewKeepsTheRulesItWasOpenedUnder() {
        var rules = group(FINANCE);
        var command = new OpenReview(MEMO, by("olga"), Door.ONE_WAY, DUE, PARTICIPANTS)
                .under(new PinnedPolicy("Finance first", 2, rules));
        assertThat(Decider.decide(memo(drafted(), submitted(1)), command))
                .containsExactly(
                        new ReviewOpened(MEMO, by("olga"), Door.ONE_WAY, "Finance first", 2, DUE, PARTICIPANTS, rules));
        var gate = Gatekeeper.evaluate(inReviewUnder(rules)).orElseThrow();
        assertThat(gate.policy()).isEqualTo("Finance first");
        assertThat(gate.policyVersion()).isEqualTo(2);
        assertThat(gate.rules()).extracting(RuleResult::rule).containsExactly("group-assents");
    }

    @Test
    void aGroupHasSpokenWithOneOfIts() {
        assertThat(first(group(FINANCE), agreed("ada", 1)))
                .isEqualTo(new RuleResult("group-assents", true, "@ada assents for finance.", List.of()));
        assertThat(first(group(FINANCE), agreed("ben", 1)))
                .isEqualTo(
                        new RuleResult("group-assents", false, "Nobody of finance assents; @ada can.", List.of("ada")));
    }

    @Test
    void aGroupOfWhichNobodyIsAskedMakesTheOwnerNameSomebody() {
        var memo = inReviewUnder(group(FINANCE), recused("ada"), agreed("ben", 1));
        var sentence = "No approver of finance is left who could assent; the owner must add one: @ada or @finn.";
        assertThat(Gatekeeper.evaluate(memo).orElseThrow().failures()).containsExactly(sentence);
        assertThat(Obligations.of(memo))
                .extracting(MemoObligation::kind, MemoObligation::account, MemoObligation::why)
                .contains(tuple(Kind.NAME_PARTICIPANT, "olga", sentence))
                .extracting(owed -> owed.toList().get(0))
                .containsExactly(Kind.NAME_PARTICIPANT, Kind.NOTE_RECUSAL);
    }

    @Test
    void aStageIsAskedForNothingBeforeItIsOpen() {
        assertThat(Obligations.of(inReviewUnder(stages())))
                .extracting(MemoObligation::account)
                .containsExactly("ada");
        assertThat(Obligations.of(inReviewUnder(stages(), agreed("ada", 1))))
                .extracting(MemoObligation::account)
                .containsExactly("ben");
    }

    @Test
    void nobodySpeaksBeforeTheirStage() {
        var verdict = new GiveVerdict(
                MEMO, by("ben"), revision(1), VerdictKind.AGREE, null, List.of(), null, UUID.randomUUID(), null);
        assertThatThrownBy(() -> Decider.decide(inReviewUnder(stages()), verdict))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("legal speaks once finance has assented.");
        assertThat(Decider.decide(inReviewUnder(stages(), agreed("ada", 1)), verdict))
                .hasSize(1);
    }

    @Test
    void theOpenStageIsSaid() {
        assertThat(first(stages()).sentence()).isEqualTo("Stage 1 of 2 is open. Nobody of finance assents; @ada can.");
        assertThat(first(stages(), agreed("ada", 1)).sentence())
                .isEqualTo("Stage 2 of 2 is open. Nobody of legal assents; @ben can.");
        assertThat(first(stages(), agreed("ada", 1), agreed("ben", 1)))
                .isEqualTo(
                        new RuleResult("stages", true, "All 2 stages have assented: finance, then legal.", List.of()));
    }

    @Test
    void anAssentUnderConditionsIsNotEnoughWhereTheyMustBeMet() {
        var rules = List.of(PolicyRule.of(CONDITIONS_MET));
        assertThat(first(rules, verdict(VerdictKind.AGREE_WITH_CONDITIONS, "ada", 1)))
                .isEqualTo(new RuleResult(
                        "conditions-met",
                        false,
                        "@ada assents under conditions. A revision meets them, or the verdict is given anew without.",
                        List.of("ada")));
        assertThat(first(rules, agreed("ada", 1)).passed()).isTrue();
    }

    @Test
    void aPolicyReadsAsOneSentence() {
        assertThat(Policy.TWO_WAY_1.sentence())
                .isEqualTo(
                        "A memo can be approved once more than 50 % of the approvers assent to the current revision;"
                                + " no blocking objection is open; the memo has at most 6 pages, appendices apart;"
                                + " nobody approves a memo of their own, nor for somebody who wrote it; and one decider decides.");
    }
}
