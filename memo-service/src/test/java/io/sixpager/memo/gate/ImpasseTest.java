package io.sixpager.memo.gate;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.memo.gate.ComposedPolicyTest.inReviewUnder;
import static io.sixpager.memo.gate.Impasse.Step.Kind.*;
import static io.sixpager.memo.model.PolicyRule.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.gate.Impasse.Way;
import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.PolicyRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A gate that can never pass is found, and what is allowed all the same is said. */
class ImpasseTest {

    private static final Way DECIDER =
            new Way("The decider, @dora, rejects or defers the memo.", List.of("dora"), List.of(step(DECIDE)));

    private static Step step(Step.Kind kind) {
        return new Step(kind, null, null);
    }

    private static Step step(Step.Kind kind, String account) {
        return new Step(kind, account, null);
    }

    private static List<Impasse> of(MemoState memo, String... gone) {
        return Impasse.of(memo, Objects.requireNonNull(memo.review()), Set.of(gone)::contains);
    }

    private static List<PolicyRule> finance(String... accounts) {
        return List.of(PolicyRule.of(GROUP_ASSENTS, List.of(new ApproverGroup("finance", List.of(accounts)))));
    }

    @Test
    void aGateThatOnlyWaitsIsNone() {
        assertThat(of(memo(inReview()))).isEmpty();
        assertThat(of(memo(inReview(objectionRaised("ada"))))).isEmpty();
    }

    @Test
    void anApproverWhoseAccountIsClosedIsReplacedByTheOwner() {
        assertThat(of(memo(inReview()), "ada"))
                .containsExactly(new Impasse(
                        "all-approvers-assent",
                        "The assent of @ada cannot come: the account of @ada is closed.",
                        List.of(
                                new Way(
                                        "The owner, @olga, removes @ada from the review, with the reason.",
                                        List.of("olga"),
                                        List.of(step(REMOVE_PARTICIPANT, "ada"))),
                                DECIDER)));
    }

    @Test
    void anAssentThatWasGivenOutlastsTheAccount() {
        assertThat(of(memo(inReview(agreed("ada", 1))), "ada")).isEmpty();
    }

    @Test
    void aDeputySpeaksForWhoeverIsGone() {
        assertThat(of(memo(inReview(delegated("ada", "zoe"))), "ada")).isEmpty();
        assertThat(of(memo(inReview(delegated("ada", "zoe"))), "ada", "zoe")).hasSize(1);
    }

    @Test
    void twoRulesExcludeEachOtherWhereAnApproverHasWrittenTheMemo() {
        assertThat(of(memo(inReview(submittedBy("ben", 2)))))
                .extracting(Impasse::cause)
                .containsExactly("The assent of @ben cannot come:"
                        + " @ben wrote the memo, and nobody approves a memo of their own.");
    }

    @Test
    void aDeciderWhoIsGoneIsReplacedByTheOwner() {
        assertThat(of(memo(inReview(recused("dora")))))
                .containsExactly(new Impasse(
                        "decider-named",
                        "Nobody is left to decide.",
                        List.of(new Way(
                                "The owner, @olga, names a decider.", List.of("olga"), List.of(step(NAME_DECIDER))))));
        assertThat(of(memo(inReview()), "dora"))
                .containsExactly(new Impasse(
                        "decider-named",
                        "Nobody can decide: the account of the decider, @dora, is closed.",
                        List.of(new Way(
                                "The owner, @olga, removes @dora and names another decider.",
                                List.of("olga"),
                                List.of(step(REMOVE_PARTICIPANT, "dora"))))));
    }

    @Test
    void anObjectionOfSomebodyGoneIsOverriddenByTheDecider() {
        assertThat(of(memo(inReview(agreed("ada", 1), objectionRaised("ada"))), "ada"))
                .containsExactly(new Impasse(
                        "no-open-objection",
                        "Nobody can lift the objection of @ada: the account is closed.",
                        List.of(
                                new Way(
                                        "The decider, @dora, overrides the objection with a reason.",
                                        List.of("dora"),
                                        List.of(new Step(OVERRIDE_OBJECTION, null, OBJECTION))),
                                DECIDER)));
    }

    @Test
    void aQuorumIsOutOfReachWhereTooFewCanStillAssent() {
        var rules = List.of(PolicyRule.of(QUORUM_ASSENTS, 50));
        assertThat(of(inReviewUnder(rules))).isEmpty();
        assertThat(of(inReviewUnder(rules), "ada"))
                .extracting(Impasse::cause)
                .containsExactly("The quorum is out of reach: 1 of 2 approvers can still assent,"
                        + " and more than 50 % must; the account of @ada is closed.");
    }

    @Test
    void aGroupOfWhichNobodyCanAssentIsSaidWithWhoElseCould() {
        assertThat(of(inReviewUnder(finance("ada", "finn")), "ada"))
                .containsExactly(new Impasse(
                        "group-assents",
                        "Nobody of finance can assent: the account of @ada is closed.",
                        List.of(
                                new Way(
                                        "The owner, @olga, adds another approver of finance: @finn.",
                                        List.of("olga"),
                                        List.of(step(ADD_APPROVER, "finn"))),
                                DECIDER)));
        assertThat(of(inReviewUnder(finance("zoe")), "zoe"))
                .containsExactly(new Impasse(
                        "group-assents", "No approver of finance is left who could assent.", List.of(DECIDER)));
    }

    @Test
    void whereTheOwnerIsGoneAnAdministratorHelps() {
        assertThat(of(memo(inReview()), "ada", "olga").getFirst().ways().getFirst())
                .isEqualTo(new Way(
                        "An administrator hands the memo over to somebody else, or opens the account of the owner, @olga, again;"
                                + " then the owner removes @ada from the review, with the reason.",
                        List.of(),
                        List.of(step(OPEN_ACCOUNT, "olga"))));
    }
}
