package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.Condition.State;
import io.sixpager.memo.model.MemoEvent.ConditionSet;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.MemoEvent.VerdictWithdrawn;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.NewCondition;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The conditions of a verdict: each an item of its own, for as long as a verdict asks for it. */
class StateConditionsTest {

    private static final String LIMIT = "Two engineers at most.";
    private static final String TRIAL = "A trial first.";

    private final MemoFixture memo = new MemoFixture();

    private static GiveVerdict give(int revision, List<NewCondition> conditions) {
        return new GiveVerdict(
                MEMO,
                by("ada"),
                revision(revision),
                VerdictKind.AGREE_WITH_CONDITIONS,
                null,
                conditions,
                null,
                OBJECTION,
                null);
    }

    private static List<State> states(MemoState memo) {
        return memo.conditions().map(Condition::state).toList();
    }

    @Test
    void setsEachConditionAndGivesItToTheOwnerOfTheMemo() {
        memo.given(inReview())
                .when(give(1, stated(" " + LIMIT + " ", TRIAL)))
                .expectEvents(
                        agreedOn("ada", LIMIT + "\n" + TRIAL),
                        conditionSet("ada", LIMIT),
                        new ConditionSet(MEMO, by("ada"), OTHER_CONDITION, "ada", 1, hash(1), TRIAL, "olga"));
    }

    @Test
    void givesAConditionToWhoeverTheVerdictNames() {
        memo.given(inReview())
                .when(give(1, List.of(new NewCondition(CONDITION, LIMIT, "cleo"))))
                .expectEvents(
                        agreedOn("ada", LIMIT),
                        new ConditionSet(MEMO, by("ada"), CONDITION, "ada", 1, hash(1), LIMIT, "cleo"));
    }

    @Test
    void keepsWhatIsAskedForAgainInTheSameWords() {
        memo.given(inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), submitted(2)))
                .when(give(2, List.of(new NewCondition(OTHER_CONDITION, LIMIT, null))))
                .expectEvents(new VerdictGiven(
                        MEMO,
                        by("ada"),
                        "ada",
                        2,
                        hash(2),
                        VerdictKind.AGREE_WITH_CONDITIONS,
                        null,
                        LIMIT,
                        Set.of(CONDITION)));
    }

    @Test
    void dropsWhatTheNextVerdictDoesNotAskFor() {
        var before = inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), agreed("ada", 1));
        assertThat(states(memo(before))).containsExactly(State.DROPPED);
    }

    @Test
    void dropsTheConditionsOfAVerdictThatIsTakenBack() {
        var taken = new VerdictWithdrawn(MEMO, by("ada"), "ada", 1, hash(1), "Misread.");
        assertThat(states(memo(inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), taken))))
                .containsExactly(State.DROPPED);
    }

    @Test
    void dropsTheConditionsOfWhoeverStepsBack() {
        assertThat(states(memo(inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), recused("ada")))))
                .containsExactly(State.DROPPED);
    }

    @Test
    void keepsConditionsOpenWhileTheirVerdictHasLapsedAndDropsThemWithAnApprovalWithoutIt() {
        var lapsed = new VerdictLapsed(MEMO, by("olga"), "ada", 1, "Revision 2 asks for something else.");
        var before = inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), lapsed);
        assertThat(states(memo(before))).containsExactly(State.OPEN);
        var after = inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), lapsed, decided(Outcome.APPROVED));
        assertThat(states(memo(after))).containsExactly(State.DROPPED);
    }

    @Test
    void keepsOpenConditionsAfterAnApproval() {
        var approved = memo(inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), decided(Outcome.APPROVED)));
        assertThat(approved.openConditions()).hasSize(1);
        assertThat(approved.bindsConditions()).isTrue();
    }

    @Test
    void bindsNobodyAfterARejection() {
        assertThat(memo(inReview(agreedOn("ada", LIMIT), conditionSet("ada", LIMIT), decided(Outcome.REJECTED)))
                        .bindsConditions())
                .isFalse();
    }

    @Test
    void refusesTheSameConditionTwice() {
        memo.given(inReview())
                .when(give(1, stated(LIMIT, LIMIT)))
                .expectRefusal(INVALID, "One of the conditions is stated twice.");
    }

    @Test
    void refusesAConditionThatItsOwnReviewerWouldMeet() {
        memo.given(inReview())
                .when(give(1, List.of(new NewCondition(CONDITION, LIMIT, "ada"))))
                .expectRefusal(FORBIDDEN, "@ada confirms the condition; somebody else must meet it.");
    }

    @Test
    void refusesBlankConditions() {
        memo.given(inReview())
                .when(give(1, stated(" ")))
                .expectRefusal(INVALID, "Say under which conditions you agree.");
    }
}
