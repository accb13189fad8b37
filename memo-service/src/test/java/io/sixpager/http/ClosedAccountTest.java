package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A memo waits for nobody who can no longer act. */
class ClosedAccountTest extends ServiceTest {

    private String decider() {
        var username = "d" + UUID.randomUUID().toString().substring(0, 8);
        as("admin")
                .post(
                        "/api/people",
                        Map.of(
                                "username",
                                username,
                                "name",
                                "Dora",
                                "title",
                                "Decides",
                                "role",
                                "MEMBER",
                                "password",
                                "a long enough password"))
                .expect(201);
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
        as("author").delete(memo.path("/participants/" + decider)).expect(200);
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
                        .delete(memo.path("/participants/" + decider))
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
}
