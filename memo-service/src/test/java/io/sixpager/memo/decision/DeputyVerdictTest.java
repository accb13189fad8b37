package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GiveVerdict on behalf of somebody else. */
class DeputyVerdictTest {

    private final MemoFixture memo = new MemoFixture();

    private static GiveVerdict give(String giver, VerdictKind kind, String holder) {
        return new GiveVerdict(MEMO, by(giver), revision(1), kind, "As agreed.", List.of(), holder, OBJECTION, null);
    }

    private static VerdictGiven given(String giver, String holder) {
        return new VerdictGiven(MEMO, by(giver), holder, 1, hash(1), VerdictKind.AGREE, "As agreed.", null);
    }

    @Test
    void countsForWhoeverNamedTheDeputy() {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(give("zoe", VerdictKind.AGREE, "ada"))
                .expectEvents(given("zoe", "ada"));
    }

    @Test
    void leavesTheirOwnVerdictToWhoeverNamedADeputy() {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(give("ada", VerdictKind.AGREE, "ada"))
                .expectEvents(given("ada", "ada"));
    }

    @Test
    void isGivenAgainByWhoeverNamedTheDeputy() {
        memo.given(inReview(delegated("ada", "zoe"), given("zoe", "ada")))
                .when(give("ada", VerdictKind.AGREE, "ada"))
                .expectEvents(given("ada", "ada"));
    }

    @Test
    void refusesADeputyWhileTheReviewerObjects() {
        memo.given(inReview(delegated("ada", "zoe"), objectionRaised("ada")))
                .when(give("zoe", VerdictKind.AGREE, "ada"))
                .expectRefusal(
                        CONFLICT,
                        "The objection of @ada is open; until it is lifted or overridden, nobody gives a verdict for"
                                + " them.");
    }

    @Test
    void refusesWhoeverWasNotNamed() {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(give("yuri", VerdictKind.AGREE, "ada"))
                .expectRefusal(FORBIDDEN, "@ada has not named you as deputy.");
    }

    @Test
    void refusesADeputyWhoWasReplaced() {
        memo.given(inReview(delegated("ada", "zoe"), delegated("ada", "yuri")))
                .when(give("zoe", VerdictKind.AGREE, "ada"))
                .expectRefusal(FORBIDDEN, "@ada has not named you as deputy.");
    }

    @Test
    void refusesADeputyWhoObjects() {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(give("zoe", VerdictKind.OBJECT, "ada"))
                .expectRefusal(FORBIDDEN, "A deputy may give a verdict but not object: @ada would have to lift it.");
    }

    @Test
    void refusesADeputyOnceTheReviewerIsRecused() {
        memo.given(inReview(delegated("ada", "zoe"), recused("ada")))
                .when(give("zoe", VerdictKind.AGREE, "ada"))
                .expectRefusal(CONFLICT, "@ada has been recused from this review.");
    }

    @Test
    void refusesAVerdictForWhoeverDoesNotReview() {
        memo.given(inReview())
                .when(give("zoe", VerdictKind.AGREE, "dora"))
                .expectRefusal(FORBIDDEN, "@dora is not a reviewer of this memo.");
    }

    @Test
    void refusesAnAuthorWhoSpeaksForAReviewer() {
        memo.given(inReview())
                .when(give("olga", VerdictKind.AGREE, "ada"))
                .expectRefusal(FORBIDDEN, "Nobody gives a verdict on their own memo.");
    }
}
