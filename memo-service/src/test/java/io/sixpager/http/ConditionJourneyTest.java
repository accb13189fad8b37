package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A condition from the verdict that sets it to the confirmation after the decision, and who may do what about it. */
class ConditionJourneyTest extends ServiceTest {

    private static final Map<String, Object> REASON = Map.of("reason", "For a good reason.");
    private static final Map<String, Object> EVIDENCE = Map.of("revision", 1, "evidence", "The plan says two.");

    private Example conditioned(boolean restricted) {
        var memo = memos().inReview(restricted);
        return Example.of(as("retail")
                .post(
                        memo.path("/verdicts"),
                        memo.bound(
                                "verdict",
                                "AGREE_WITH_CONDITIONS",
                                "conditionItems",
                                List.of(
                                        Map.of(
                                                "text",
                                                "Two engineers at most.",
                                                "owner",
                                                restricted ? "author" : "coauthor"),
                                        Map.of("text", "A trial first."))))
                .expect(200));
    }

    private JsonNode condition(String reader, Example memo, int version, int index) {
        return as(reader)
                .get(memo.path("?atLeast=" + version))
                .expect(200)
                .json()
                .at("/conditions/" + index);
    }

    private static String below(JsonNode condition, String act) {
        return "/conditions/" + condition.at("/conditionId").asString() + "/" + act;
    }

    private String owed(String account) {
        return as(account).get("/api/inbox").expect(200).text();
    }

    @Test
    void aConditionIsMetAfterTheDecision() {
        var memo = conditioned(false);
        var first = condition("coauthor", memo, memo.version(), 0);
        assertThat(first.at("/text").asString()).isEqualTo("Two engineers at most.");
        assertThat(first.at("/may").toString()).isEqualTo("[\"PROPOSE\",\"HAND_OVER\"]");
        assertThat(condition("auditor", memo, memo.version(), 0).at("/may")).isEmpty();
        assertThat(owed("coauthor")).contains("MEET_CONDITION").contains("Two engineers at most.");
        assertThat(owed("author")).contains("A trial first.");

        as("infrastructure")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        var decided = as("decider")
                .post(memo.path("/decision"), memo.bound("outcome", "APPROVED", "rationale", "The numbers hold."))
                .expect(200);
        as("author").get(memo.path("?atLeast=" + decided.number("/version"))).expect(200);
        assertThat(as("author").get("/api/board").expect(200).text()).contains("\"openConditions\":2");

        as("coauthor").post(memo.path(below(first, "proposal")), EVIDENCE).expect(200);
        as("retail")
                .post(memo.path(below(first, "confirmation")), Map.of("proposalsSeen", 0))
                .expectProblem(409);
        var confirmed = as("retail")
                .post(memo.path(below(first, "confirmation")), Map.of("proposalsSeen", 1))
                .expect(200);
        var met = condition("finance", memo, confirmed.number("/version"), 0);
        assertThat(met.at("/state").asString()).isEqualTo("MET");
        assertThat(met.at("/proposals/0/evidence").asString()).isEqualTo("The plan says two.");
        assertThat(owed("coauthor")).doesNotContain(memo.id());
    }

    @Test
    void aConditionIsHandedOverRefusedAndWaived() {
        var memo = conditioned(false);
        var second = condition("author", memo, memo.version(), 1);
        as("author")
                .post(memo.path(below(second, "handover")), Map.of("to", "finance", "reason", "Finance runs it."))
                .expect(200);
        as("finance").post(memo.path(below(second, "proposal")), EVIDENCE).expect(200);
        as("retail").post(memo.path(below(second, "refusal")), REASON).expect(200);
        var waived =
                as("decider").post(memo.path(below(second, "waiver")), REASON).expect(200);
        var shown = condition("retail", memo, waived.number("/version"), 1);
        assertThat(shown.at("/state").asString()).isEqualTo("WAIVED");
        assertThat(shown.at("/handOvers/0/to").asString()).isEqualTo("finance");
        assertThat(shown.at("/proposals/0/refusedBecause").asString()).isEqualTo("For a good reason.");
    }

    @Test
    void othersMayDoNothingAboutACondition() {
        var open = conditioned(false);
        var restricted = conditioned(true);
        var bodies = Map.<String, Map<String, Object>>of(
                "proposal", EVIDENCE,
                "confirmation", Map.of("proposalsSeen", 0),
                "refusal", REASON,
                "waiver", REASON,
                "handover", Map.of("to", "finance", "reason", "Theirs."));
        var visitor = visitor();
        visitor.get("/api/demonstration").expect(200);
        bodies.forEach((act, body) -> {
            var path = open.path(below(condition("author", open, open.version(), 0), act));
            var hidden = restricted.path(below(condition("author", restricted, restricted.version(), 0), act));
            visitor.post(path, body).expectProblem(401);
            as("auditor").post(path, body).expectProblem(403);
            as("infrastructure").post(path, body).expectProblem(403);
            as("finance").post(hidden, body).expectProblem(404);
        });
    }
}
