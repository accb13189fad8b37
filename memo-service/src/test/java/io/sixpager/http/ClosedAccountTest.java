package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.http.MemoExamples.Example;
import io.sixpager.memo.MemoCommand.RemoveParticipant;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A memo waits for nobody who can no longer act. */
class ClosedAccountTest extends ServiceTest {

    @Autowired
    private CommandPort commands;

    private String decider() {
        var username = "d" + UUID.randomUUID().toString().substring(0, 8);
        people().add(username, "MEMBER");
        return username;
    }

    private Example decidedBy(String decider) {
        var memo = memos().written(false);
        return Example.of(as("author")
                .post(
                        memo.path("/review"),
                        Map.of(
                                "door",
                                "TWO_WAY",
                                "due",
                                MemoExamples.IN_A_MONTH,
                                "participants",
                                List.of(
                                        MemoExamples.invited("retail", "APPROVER"),
                                        MemoExamples.invited(decider, "DECIDER"))))
                .expect(200));
    }

    private void isReplaced(Example memo, String decider) {
        as("author")
                .post(memo.path("/participants/removal"), Map.of("account", decider))
                .expect(200);
        var named = as("author")
                .post(memo.path("/participants"), MemoExamples.invited("decider", "DECIDER"))
                .expect(200);
        as("decider")
                .post(memo.path("/decision"), Example.of(named).bound("outcome", "DEFERRED", "rationale", "Later."))
                .expect(200);
    }

    @Test
    void aDeciderWhoseAccountIsClosedIsReplaced() {
        var decider = decider();
        var memo = decidedBy(decider);
        assertThat(as("author")
                        .post(memo.path("/participants/removal"), Map.of("account", decider))
                        .expectProblem(409)
                        .at("/detail"))
                .isEqualTo("The decider cannot be removed; they may recuse themselves.");

        as("admin").patch("/api/people/" + decider, Map.of("active", false)).expect(200);
        isReplaced(memo, decider);
    }

    @Test
    void aDeciderWhoHasBecomeAnAuditorIsReplaced() {
        var decider = decider();
        var memo = decidedBy(decider);
        as("admin").patch("/api/people/" + decider, Map.of("role", "AUDITOR")).expect(200);
        isReplaced(memo, decider);
    }

    @Test
    void whoeverSendsTheCommandInTheProcessNeedNotKnowWhetherAnAccountIsClosed() {
        var decider = decider();
        var memo = decidedBy(decider);
        as("admin").patch("/api/people/" + decider, Map.of("active", false)).expect(200);
        assertThat(remove(memo, decider, false).version()).isEqualTo(memo.version() + 1L);
    }

    @Test
    void nobodyIsGoneBecauseASenderSaysSo() {
        var decider = decider();
        var memo = decidedBy(decider);
        assertThatThrownBy(() -> remove(memo, decider, true))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("The decider cannot be removed; they may recuse themselves.");
    }

    private Receipt remove(Example memo, String decider, boolean gone) {
        return commands.send(
                new Sender("author", null, null),
                Receipt.class,
                by -> new RemoveParticipant(MemoId.of(memo.id()), by, decider, null, gone));
    }
}
