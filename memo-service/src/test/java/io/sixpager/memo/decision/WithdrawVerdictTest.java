package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sixpager.memo.MemoCommand.WithdrawVerdict;
import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.model.MemoEvent.VerdictWithdrawn;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.VerdictKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WithdrawVerdictTest {

    private final MemoFixture memo = new MemoFixture();

    private static WithdrawVerdict withdraw(String account, @Nullable String onBehalfOf) {
        return new WithdrawVerdict(MEMO, by(account), " I misread the costs. ", onBehalfOf);
    }

    private static VerdictWithdrawn withdrawn(String account, String reviewer) {
        return new VerdictWithdrawn(MEMO, by(account), reviewer, 1, hash(1), "I misread the costs.");
    }

    @Test
    void takesBackAVerdict() {
        memo.given(inReview(agreed("ada", 1))).when(withdraw("ada", null)).expectEvents(withdrawn("ada", "ada"));
    }

    @Test
    void asksForTheVerdictAgain() {
        var state = memo(inReview(agreed("ada", 1), withdrawn("ada", "ada")));

        assertThat(Obligations.of(state))
                .filteredOn(owed -> owed.account().equals("ada"))
                .extracting(MemoObligation::kind, MemoObligation::why)
                .containsExactly(tuple(
                        MemoObligation.Kind.GIVE_VERDICT_AGAIN,
                        "You took back your verdict on revision 1: I misread the costs."));
    }

    @Test
    void letsADeputyTakeBackWhatTheyMaySay() {
        memo.given(inReview(delegated("ada", "zoe"), agreed("ada", 1)))
                .when(withdraw("zoe", "ada"))
                .expectEvents(withdrawn("zoe", "ada"));
    }

    @Test
    void refusesTheVerdictOfAnybodyElse() {
        memo.given(inReview(agreed("ada", 1)))
                .when(withdraw("ben", "ada"))
                .expectRefusal(FORBIDDEN, "@ada has not named you as deputy.");
    }

    @Test
    void refusesWhereNoneStands() {
        memo.given(inReview())
                .when(withdraw("ada", null))
                .expectRefusal(CONFLICT, "No verdict of yours stands on the present text.");
        memo.given(inReview(agreed("ada", 1), withdrawn("ada", "ada")))
                .when(withdraw("ada", null))
                .expectRefusal(CONFLICT, "No verdict of yours stands on the present text.");
    }

    @Test
    void refusesAnObjectionWhichIsLiftedInstead() {
        memo.given(inReview(verdict(VerdictKind.OBJECT, "ada", 1), objectionRaised("ada")))
                .when(withdraw("ada", null))
                .expectRefusal(CONFLICT, "Your objection is open; lift it instead.");
    }

    @Test
    void refusesOnceTheMemoIsDecided() {
        memo.given(approvable(decided(Outcome.APPROVED)))
                .when(withdraw("ada", null))
                .expectRefusal(CONFLICT, "The memo is decided; to take back a verdict it must be in review.");
    }

    @Test
    void refusesOneWithoutAReason() {
        memo.given(inReview(agreed("ada", 1)))
                .when(new WithdrawVerdict(MEMO, by("ada"), " ", null))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }
}
