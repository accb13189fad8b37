package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.AcknowledgeNotices;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.MemoHandedOver;
import io.sixpager.memo.model.MemoEvent.NoticesAcknowledged;
import io.sixpager.memo.model.MemoEvent.ParticipantAdded;
import io.sixpager.memo.model.Notice;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcknowledgeNoticesTest {

    private final MemoFixture memo = new MemoFixture();

    private static String[] told(MemoEvent... past) {
        return memo(past).notices().stream().map(Notice::account).toArray(String[]::new);
    }

    @Test
    void endsWhatTheReaderWasTold() {
        memo.given(inReview(recused("ada")))
                .when(new AcknowledgeNotices(MEMO, by("olga"), 1))
                .expectEvents(new NoticesAcknowledged(MEMO, by("olga")));
        assertThat(told(inReview(recused("ada"), new NoticesAcknowledged(MEMO, by("olga")))))
                .containsExactly("dora");
    }

    @Test
    void refusesWhoeverIsToldNothing() {
        memo.given(inReview(recused("ada")))
                .when(new AcknowledgeNotices(MEMO, by("ben"), 0))
                .expectRefusal(CONFLICT, "There is nothing that you have to take note of.");
    }

    @Test
    void refusesToPassOverWhatHasComeSince() {
        memo.given(inReview(recused("ada"), recused("ben")))
                .when(new AcknowledgeNotices(MEMO, by("olga"), 1))
                .expectRefusal(STALE, "There is more to know than you have seen.", Map.of("notices", 2));
    }

    @Test
    void theOwnerAndTheDeciderAreToldOfAnApproverOrADeciderAlone() {
        assertThat(told(inReview(recused("ada")))).containsExactly("olga", "dora");
        assertThat(told(inReview(recused("dora")))).containsExactly("olga");
        assertThat(told(inReview(recused("pia"), recused("cleo"), recused("ines"))))
                .isEmpty();
    }

    @Test
    void theOwnerWhoHasAskedSomebodyElseKnows() {
        var added = new ParticipantAdded(MEMO, by("olga"), new Invitation("zoe", Role.APPROVER), "For Ada.");
        assertThat(told(inReview(recused("ada"), added))).containsExactly("dora");
    }

    @Test
    void aDecisionLeavesNothingToKnowOfIt() {
        assertThat(told(approvable(recused("ada"), decided(Outcome.DEFERRED)))).isEmpty();
    }

    @Test
    void anotherOwnerIsToldWhatTheOwnerBeforeHadNotNoted() {
        var handed = new MemoHandedOver(MEMO, by("olga"), "olga", "zoe", "Olga leaves.");
        assertThat(told(inReview(recused("ada"), handed))).containsExactly("zoe", "dora", "zoe");
    }
}
