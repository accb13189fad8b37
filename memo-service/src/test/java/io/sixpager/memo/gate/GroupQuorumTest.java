package io.sixpager.memo.gate;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.gate.ComposedPolicyTest.inReviewUnder;
import static io.sixpager.memo.gate.Impasse.Step.Kind.*;
import static io.sixpager.memo.model.PolicyRule.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.gate.Impasse.Way;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.Quorum;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Groups of which one is not enough: two of finance, all of legal. */
class GroupQuorumTest {

    private static final ApproverGroup TWO_OF_THREE =
            new ApproverGroup("finance", List.of("ada", "ben", "finn"), Quorum.of(2));
    private static final ApproverGroup ALL_OF_TWO = new ApproverGroup("legal", List.of("ada", "ben"), Quorum.ALL);
    private static final ApproverGroup ALL_OF_THREE =
            new ApproverGroup("legal", List.of("ada", "ben", "finn"), Quorum.ALL);

    private static MemoState under(ApproverGroup group, MemoEvent... later) {
        return inReviewUnder(List.of(PolicyRule.of(GROUP_ASSENTS, List.of(group))), later);
    }

    private static RuleResult result(ApproverGroup group, MemoEvent... later) {
        return Gatekeeper.evaluate(under(group, later)).orElseThrow().rules().getFirst();
    }

    private static List<Impasse> impasses(MemoState memo, String... gone) {
        return Impasse.of(memo, Objects.requireNonNull(memo.review()), Set.of(gone)::contains);
    }

    private static String demand(ApproverGroup group) {
        return new GroupAssents(group).demand();
    }

    @Test
    void thePolicySaysHowManyOfThem() {
        assertThat(demand(TWO_OF_THREE))
                .isEqualTo("At least 2 of finance (@ada, @ben or @finn) assent to the current revision.");
        assertThat(demand(ALL_OF_TWO)).isEqualTo("All of legal (@ada and @ben) assent to the current revision.");
        assertThat(demand(new ApproverGroup("legal", List.of(), Quorum.ALL)))
                .isEqualTo("All of legal (whoever is in that group when the review opens) assent to the current"
                        + " revision.");
        assertThat(new Stages(List.of(TWO_OF_THREE, new ApproverGroup("board", List.of("zoe")))).demand())
                .isEqualTo("These assent one after the other: at least 2 of finance (@ada, @ben or @finn),"
                        + " then board (@zoe).");
    }

    @Test
    void oneIsNotEnough() {
        assertThat(result(TWO_OF_THREE))
                .isEqualTo(new RuleResult(
                        "group-assents",
                        false,
                        "At least 2 of finance must assent: @ada or @ben can.",
                        List.of("ada", "ben")));
        assertThat(result(TWO_OF_THREE, agreed("ada", 1)))
                .isEqualTo(new RuleResult(
                        "group-assents",
                        false,
                        "At least 2 of finance must assent: @ada does; @ben can.",
                        List.of("ben")));
        assertThat(result(TWO_OF_THREE, agreed("ada", 1), agreed("ben", 1)))
                .isEqualTo(new RuleResult("group-assents", true, "@ada and @ben assent for finance.", List.of()));
    }

    @Test
    void allAreAllWhoeverIsAsked() {
        assertThat(result(ALL_OF_TWO, agreed("ada", 1)).sentence())
                .isEqualTo("All of legal must assent: @ada does; @ben can.");
        assertThat(result(ALL_OF_TWO, agreed("ada", 1), agreed("ben", 1)).passed())
                .isTrue();
        assertThat(result(ALL_OF_THREE, agreed("ada", 1), agreed("ben", 1)))
                .isEqualTo(new RuleResult(
                        "group-assents",
                        false,
                        "All of legal must assent, and 2 are asked; the owner must add 1 more: @finn.",
                        List.of("olga")));
    }

    @Test
    void allWaitForNobodyWhoHasSteppedBackAbstainsOrWroteTheMemo() {
        assertThat(result(ALL_OF_TWO, recused("ben"), agreed("ada", 1)).passed())
                .isTrue();
        assertThat(result(ALL_OF_TWO, verdict(VerdictKind.ABSTAIN, "ben", 1), agreed("ada", 1))
                        .passed())
                .isTrue();
        assertThat(result(ALL_OF_THREE, coauthored("finn"), agreed("ada", 1), agreed("ben", 1))
                        .passed())
                .isTrue();
        assertThat(result(ALL_OF_TWO, recused("ben"), recused("ada")).sentence())
                .isEqualTo("All of legal must assent, and 0 are asked; nobody else is left.");
    }

    @Test
    void whereTooFewAreAskedTheOwnerNamesSomebody() {
        var memo = under(TWO_OF_THREE, recused("ada"));
        var sentence = "At least 2 of finance must assent, and 1 is asked; the owner must add 1 more: @ada or @finn.";
        assertThat(Gatekeeper.evaluate(memo).orElseThrow().failures()).containsExactly(sentence);
        assertThat(Obligations.of(memo))
                .extracting(MemoObligation::kind, MemoObligation::account, MemoObligation::why)
                .contains(tuple(Kind.NAME_PARTICIPANT, "olga", sentence));
    }

    @Test
    void aStageIsOverWhenItsQuorumHasAssented() {
        var rules = List.of(PolicyRule.of(
                STAGES,
                List.of(
                        new ApproverGroup("finance", List.of("ada", "finn"), Quorum.ALL),
                        new ApproverGroup("legal", List.of("ben")))));
        var verdict = new GiveVerdict(
                MEMO, by("ben"), revision(1), VerdictKind.AGREE, null, List.of(), null, UUID.randomUUID(), null);
        assertThatThrownBy(() -> Decider.decide(inReviewUnder(rules, agreed("ada", 1)), verdict))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("legal speaks once all of finance have assented.");
        assertThat(Gatekeeper.evaluate(inReviewUnder(rules, agreed("ada", 1)))
                        .orElseThrow()
                        .failures())
                .containsExactly("Stage 1 of 2 is open. All of finance must assent, and 1 is asked;"
                        + " the owner must add 1 more: @finn.");
        assertThat(Decider.decide(inReviewUnder(rules, agreed("ada", 1), coauthored("finn")), verdict))
                .hasSize(1);
    }

    @Test
    void aQuorumOutOfReachIsSaidWithTheWaysOut() {
        assertThat(impasses(under(TWO_OF_THREE))).isEmpty();
        assertThat(impasses(under(TWO_OF_THREE), "ada"))
                .containsExactly(new Impasse(
                        "group-assents",
                        "At least 2 of finance must assent, and only @ben can: the account of @ada is closed.",
                        List.of(
                                new Way(
                                        "The owner, @olga, adds another approver of finance: @finn.",
                                        List.of("olga"),
                                        List.of(new Step(ADD_APPROVER, "finn", null))),
                                new Way(
                                        "The decider, @dora, rejects or defers the memo.",
                                        List.of("dora"),
                                        List.of(new Step(DECIDE, null, null))))));
        assertThat(impasses(under(ALL_OF_THREE), "finn"))
                .extracting(Impasse::cause, impasse -> impasse.ways().size())
                .containsExactly(tuple(
                        "All of legal must assent, and only @ada and @ben can: the account of @finn is closed.", 1));
    }

    @Test
    void aQuorumFitsItsGroup() {
        assertThat(faults(TWO_OF_THREE, ALL_OF_TWO)).isEmpty();
        assertThat(faults(new ApproverGroup("finance", List.of("ada"), Quorum.of(2))))
                .containsExactly("2 of the group “finance” could never assent: 1 person is in it.");
        assertThat(faults(new ApproverGroup("finance", List.of("ada"), Quorum.of(0))))
                .containsExactly("Of the group “finance”, 1 or more have to assent; this says 0.");
        assertThat(faults(new ApproverGroup("finance", List.of("ada"), new Quorum(Quorum.Kind.NUMBER, null))))
                .containsExactly("Of the group “finance”, 1 or more have to assent; a number is missing.");
    }

    private static List<String> faults(ApproverGroup... groups) {
        return PolicyFaults.of(Stream.concat(
                        Stream.of(groups).map(group -> PolicyRule.of(GROUP_ASSENTS, List.of(group))),
                        Stream.of(PolicyRule.of(NOBODY_APPROVES_THEIR_OWN), PolicyRule.of(DECIDER_NAMED)))
                .toList());
    }
}
