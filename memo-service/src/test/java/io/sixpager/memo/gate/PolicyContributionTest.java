package io.sixpager.memo.gate;

import static io.sixpager.memo.MemoExamples.DUE;
import static io.sixpager.memo.MemoExamples.MEMO;
import static io.sixpager.memo.MemoExamples.PARTICIPANTS;
import static io.sixpager.memo.MemoExamples.agreed;
import static io.sixpager.memo.MemoExamples.by;
import static io.sixpager.memo.MemoExamples.drafted;
import static io.sixpager.memo.MemoExamples.factsOf;
import static io.sixpager.memo.MemoExamples.memo;
import static io.sixpager.memo.MemoExamples.revision;
import static io.sixpager.memo.MemoExamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.memo.MemoCommand.MakeDecision;
import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.DecisionMade;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.MemoEvent.RevisionRead;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another module brings a policy with a rule of its own, and nothing that decides or draws knows of it. */
class PolicyContributionTest {

    private static final String FAILURE = "The memo does not say what it asks for.";

    /** Everything that the one-way door asks for has been done; only the ask may be missing. */
    private static MemoState inReview(MemoEvent revision) {
        var policy = AskStated.POLICY;
        return memo(
                drafted(),
                revision,
                new ReviewOpened(MEMO, by("olga"), Door.ONE_WAY, policy.name(), policy.version(), DUE, PARTICIPANTS),
                shown("ada"),
                shown("ben"),
                agreed("ada", 1),
                agreed("ben", 1));
    }

    private static RevisionRead shown(String reader) {
        return new RevisionRead(MEMO, by(reader), reader, 1, revision(1).contentHash(), Set.of(1, 2, 3, 4), 60);
    }

    private static MakeDecision approval() {
        return new MakeDecision(MEMO, by("dora"), revision(1), Outcome.APPROVED, "The numbers hold.");
    }

    @Test
    void itsRuleStandsInTheWayOfAnApproval() {
        var memo = inReview(submitted(1, factsOf(3, null, 3)));
        assertThat(Gatekeeper.evaluate(memo).orElseThrow().failures()).containsExactly(FAILURE);
        assertThatThrownBy(() -> Decider.decide(memo, approval()))
                .hasMessage("The memo cannot be approved yet. " + FAILURE);
    }

    @Test
    void itsRuleSaysWhoOwesWhat() {
        assertThat(Obligations.of(inReview(submitted(1, factsOf(3, null, 3)))))
                .extracting(MemoObligation::account, MemoObligation::kind, MemoObligation::why)
                .containsExactly(tuple("olga", Kind.REVISE, FAILURE));
    }

    @Test
    void itsRuleIsStoredWithTheDecision() {
        assertThat(Decider.decide(inReview(submitted(1)), approval()))
                .singleElement()
                .isInstanceOfSatisfying(DecisionMade.class, decision -> {
                    assertThat(decision.gate().policy()).isEqualTo("one-way-door-with-ask");
                    assertThat(decision.gate().policyVersion()).isEqualTo(2);
                    assertThat(decision.gate().rules().getLast())
                            .isEqualTo(new AskStated().passed("The memo says what it asks for."));
                });
    }

    @Test
    void anotherPolicyIsWhatItWas() {
        assertThat(Policy.of(Door.ONE_WAY)).isEqualTo(Policy.ONE_WAY_1);
    }

    @Test
    void aVersionIsDefinedOnce() {
        assertThatThrownBy(() -> Policies.distinct(Stream.of(Policy.TWO_WAY_1, Policy.ONE_WAY_1, Policy.ONE_WAY_1)))
                .hasMessage("The policy one-way-door version 1 is defined twice");
    }
}
