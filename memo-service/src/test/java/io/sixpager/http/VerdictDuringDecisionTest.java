package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A verdict and the decision that meet: one of them comes first, for ever, and the other is told what came before it. */
class VerdictDuringDecisionTest extends ServiceTest {

    private static final int MEMOS = 40;

    private record Met(Example memo, Answer verdict, Answer decision) {}

    private Met meet(String verdict, String outcome, boolean slowDecision) throws Exception {
        var memo = memos().inReview(false);
        var gun = new CyclicBarrier(2);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var given = executor.submit(() -> {
                gun.await();
                // each is the slower one in half of the rounds
                if (!slowDecision) {
                    as("retail").get(memo.path("")).expect(200);
                }
                return as("retail")
                        .post(memo.path("/verdicts"), memo.bound("verdict", verdict, "reason", "I have read it."));
            });
            gun.await();
            if (slowDecision) {
                as("decider").get(memo.path("")).expect(200);
            }
            var decision = as("decider")
                    .post(memo.path("/decision"), memo.bound("outcome", outcome, "rationale", "It is time."));
            return new Met(memo, given.get(), decision);
        }
    }

    @Test
    void eitherTheVerdictIsInWhenTheMemoIsDecidedOrItIsRefusedInASentence() throws Exception {
        var came = new ArrayList<Boolean>();
        try (var executor = Executors.newFixedThreadPool(2)) {
            var meetings = executor.invokeAll(IntStream.range(0, MEMOS)
                    .<Callable<Met>>mapToObj(round -> () -> meet("OBJECT", "REJECTED", round % 2 == 0))
                    .toList());
            for (var meeting : meetings) {
                came.add(verdictCameFirst(meeting.get()));
            }
        }
        assertThat(came).as("both orders occur").contains(true, false);
    }

    private boolean verdictCameFirst(Met met) {
        met.decision().expect(200);
        var kinds = history(met.memo(), met.decision()).stream()
                .map(event -> event.at("/kind").asString())
                .toList();
        assertThat(kinds).containsOnlyOnce("DecisionMade");
        var inTime = met.verdict().status() == 200;
        if (inTime) {
            assertThat(kinds).containsOnlyOnce("VerdictGiven");
            assertThat(kinds.indexOf("VerdictGiven")).isLessThan(kinds.indexOf("DecisionMade"));
            assertThat(kinds).containsOnlyOnce("ObjectionRaised");
        } else {
            assertThat(met.verdict().expectProblem(409).at("/detail")).contains("decided");
            assertThat(kinds).doesNotContain("VerdictGiven", "ObjectionRaised");
        }
        return inTime;
    }

    /** An approval asks the gate, which an objection that came before it closes. */
    @Test
    void nothingIsApprovedOverAnObjectionThatCameFirst() throws Exception {
        for (int round = 0; round < MEMOS / 4; round++) {
            var memo = memos().inReview(false);
            for (var approver : List.of("retail", "infrastructure")) {
                as(approver)
                        .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                        .expect(200);
            }
            var gun = new CyclicBarrier(2);
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                var objecting = executor.submit(() -> {
                    gun.await();
                    return as("retail")
                            .post(
                                    memo.path("/verdicts"),
                                    memo.bound("verdict", "OBJECT", "reason", "I have changed my mind."));
                });
                gun.await();
                var decision = as("decider")
                        .post(memo.path("/decision"), memo.bound("outcome", "APPROVED", "rationale", "It is time."));
                var objection = objecting.get();
                var approved = decision.status() == 200;
                var winner = approved ? decision : objection;
                var loser = approved ? objection : decision;
                winner.expect(200);
                loser.expectProblem(409);
                assertThat(history(memo, winner))
                        .extracting(event -> event.at("/kind").asString())
                        .containsOnlyOnce(approved ? "DecisionMade" : "ObjectionRaised")
                        .doesNotContain(approved ? "ObjectionRaised" : "DecisionMade");
            }
        }
    }

    private List<JsonNode> history(Example memo, Answer last) {
        return as("author")
                .get(memo.path("/history?limit=500&atLeast=" + last.number("/version")))
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
