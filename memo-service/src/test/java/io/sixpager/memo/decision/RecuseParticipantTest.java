package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.RecuseParticipant;
import io.sixpager.memo.model.MemoEvent.ParticipantRecused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecuseParticipantTest {

    private final MemoFixture memo = new MemoFixture();

    private static RecuseParticipant recuse(String account, String reason) {
        return new RecuseParticipant(MEMO, by(account), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "cleo", "pia", "ines", "dora"})
    void letsEveryParticipantStepAside(String account) {
        memo.given(inReview())
                .when(recuse(account, " I own shares in a supplier. "))
                .expectEvents(new ParticipantRecused(MEMO, by(account), account, "I own shares in a supplier."));
    }

    @Test
    void letsAReviewerStepAsideOnceTheirObjectionIsSettled() {
        memo.given(inReview(objectionRaised("ada"), objectionLifted("ada")))
                .when(recuse("ada", "I own shares in a supplier."))
                .expectEvents(recused("ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "zoe"})
    void refusesWhoeverTakesNoPart(String account) {
        memo.given(inReview())
                .when(recuse(account, "Conflict of interest"))
                .expectRefusal(FORBIDDEN, "You do not take part in this review.");
    }

    @Test
    void refusesASecondRecusal() {
        memo.given(inReview(recused("ada")))
                .when(recuse("ada", "Still"))
                .expectRefusal(CONFLICT, "You have recused yourself already.");
    }

    @Test
    void refusesToLeaveAnObjectionBehind() {
        memo.given(inReview(objectionRaised("ada")))
                .when(recuse("ada", "Conflict of interest"))
                .expectRefusal(CONFLICT, "Your objection is open; lift it before you recuse yourself.");
    }

    @Test
    void refusesARecusalWithoutAReason() {
        memo.given(inReview()).when(recuse("ada", " ")).expectRefusal(INVALID, "The reason must not be empty.");
    }

    @Test
    void refusesAReasonThatIsABook() {
        memo.given(inReview())
                .when(recuse("ada", "a".repeat(10_001)))
                .expectRefusal(INVALID, "The reason may have at most 10000 characters; this one has 10001.");
    }
}
