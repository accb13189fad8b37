package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** “Not mine, it is theirs”: with the reason in the inbox of whoever gets it, and in the history for everybody. */
class HandoverJourneyTest extends ServiceTest {

    private static final String REASON = "The prices are theirs.";

    private static Map<String, Object> to(String account) {
        return Map.of("to", account, "reason", REASON);
    }

    private List<String> owed(String account, Example memo) {
        var number = as("auditor").get(memo.path("")).expect(200).number("/number");
        return as(account)
                .get("/api/inbox")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.at("/subject/number").asInt() == number)
                .map(item ->
                        item.path("kind").asString() + ": " + item.path("why").asString())
                .toList();
    }

    private JsonNode shown(String account, Example memo) {
        return as(account)
                .get(memo.path("?atLeast=" + memo.version()))
                .expect(200)
                .json();
    }

    private String history(Example memo) {
        return as("auditor").get(memo.path("/history")).expect(200).text();
    }

    @Test
    void theAnswerToAnObjectionIsGivenByWhoeverItWasHandedTo() {
        var memo = memos().inReview(false);
        var raised = as("retail")
                .post(memo.path("/objections"), memo.bound("statement", "The price is a guess."))
                .expect(201);
        var path = memo.path("/objections/" + raised.at("/objectionId"));
        var handed =
                Example.of(as("author").post(path + "/handover", to("finance")).expect(200));
        assertThat(shown("finance", handed).at("/objections/0/may").toString()).isEqualTo("[\"ANSWER\",\"HAND_OVER\"]");
        assertThat(owed("finance", handed))
                .anyMatch(item -> item.startsWith("ANSWER_OBJECTION") && item.contains(REASON));
        assertThat(owed("author", handed)).noneMatch(item -> item.startsWith("ANSWER_OBJECTION"));
        as("coauthor").post(path + "/answer", Map.of("answer", "No.")).expectProblem(403);
        as("finance")
                .post(path + "/answer", Map.of("answer", "Appendix B derives it."))
                .expect(200);
        assertThat(history(memo)).contains("@author handed the answer to an objection over to @finance: " + REASON);
    }

    @Test
    void aThreadIsAnsweredByWhoeverItWasHandedTo() {
        var memo = memos().inReview(false);
        var thread = as("retail")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Before tax?"))
                .expect(201);
        var path = memo.path("/threads/" + thread.at("/threadId"));
        as("author")
                .post(path + "/handover", Map.of("seen", 1, "to", "finance", "reason", REASON))
                .expect(200);
        await().untilAsserted(() -> assertThat(owed("finance", memo))
                .anyMatch(item -> item.startsWith("ANSWER_THREAD") && item.contains(REASON)));
        assertThat(owed("author", memo)).noneMatch(item -> item.startsWith("ANSWER_THREAD"));
        as("finance").post(path + "/replies", Map.of("words", "After tax.")).expect(201);
        await().untilAsserted(
                        () -> assertThat(owed("retail", memo)).anyMatch(item -> item.startsWith("SETTLE_THREAD")));
        assertThat(history(memo)).contains("handed over what they were asked in a thread to @finance: " + REASON);
    }

    @Test
    void nobodyAnswersInAMemoThatTheyMayNotRead() {
        var memo = memos().inReview(true);
        var thread = as("retail")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Before tax?"))
                .expect(201);
        as("author")
                .post(
                        memo.path("/threads/" + thread.at("/threadId") + "/handover"),
                        Map.of("seen", 1, "to", "finance", "reason", REASON))
                .expectProblem(403);
    }

    @Test
    void aMemoAndItsThreadsAreAnothersAtOnceWhoTakesNoteOfIt() {
        var memo = memos().inReview(false);
        as("retail")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Before tax?"))
                .expect(201);
        var handed = Example.of(as("author")
                .post(memo.path("/handover"), Map.of("from", "author", "to", "finance", "reason", REASON))
                .expect(200));
        assertThat(shown("finance", handed).path("owner").asString()).isEqualTo("finance");
        assertThat(shown("finance", handed).at("/notices/0/sentence").asString())
                .isEqualTo("@author has handed the memo over to you: “" + REASON + "”");
        await().untilAsserted(() -> assertThat(owed("finance", memo))
                .anyMatch(item -> item.startsWith("TAKE_OVER"))
                .anyMatch(item -> item.startsWith("ANSWER_THREAD")));
        as("author")
                .post(memo.path("/handover"), Map.of("from", "finance", "to", "author", "reason", "Back."))
                .expectProblem(403);
        var noted = Example.of(as("finance")
                .post(memo.path("/acknowledgement"), Map.of("noticesSeen", 1))
                .expect(200));
        assertThat(shown("finance", noted).path("notices")).isEmpty();
        assertThat(owed("finance", memo)).noneMatch(item -> item.startsWith("TAKE_OVER"));
        assertThat(history(memo)).contains("@author handed the memo over to @finance: " + REASON);
    }

    @Test
    void anAdministratorHandsOverWhatAnOwnerHasLeftBehind() {
        var gone = "o" + UUID.randomUUID().toString().substring(0, 8);
        var owner = people().signedIn(gone, "MEMBER");
        var memo = Example.of(owner.post("/api/memos", Map.of("title", "Left behind", "restricted", false))
                .expect(201));
        var body = Map.of("from", gone, "to", "author", "reason", "Olga has left.");
        as("admin").get(memo.path("?atLeast=1")).expect(200);
        as("admin").post(memo.path("/handover"), body).expectProblem(403);
        assertThat(mayHandOver("admin", memo)).isFalse();

        as("admin").patch("/api/people/" + gone, Map.of("active", false)).expect(200);
        assertThat(mayHandOver("admin", memo)).isTrue();
        assertThat(mayHandOver("finance", memo)).isFalse();
        as("finance").post(memo.path("/handover"), body).expectProblem(403);
        var handed = Example.of(as("admin").post(memo.path("/handover"), body).expect(200));
        assertThat(shown("author", handed).path("owner").asString()).isEqualTo("author");
        assertThat(owed("author", handed)).anyMatch(item -> item.startsWith("TAKE_OVER"));
    }

    private boolean mayHandOver(String account, Example memo) {
        return shown(account, memo)
                .path("may")
                .valueStream()
                .anyMatch(may -> may.path("action").asString().equals("HAND_OVER")
                        && may.path("allowed").asBoolean());
    }

    @Test
    void theOwnerAndTheDeciderAreToldWhatFollowsWhenAnApproverStepsBack() {
        var memo = memos().inReview(false);
        var recused = Example.of(as("retail")
                .post(memo.path("/recusal"), Map.of("reason", "I own shares."))
                .expect(200));
        shown("author", recused);
        for (var account : List.of("author", "decider")) {
            assertThat(owed(account, memo))
                    .as(account)
                    .contains("NOTE_RECUSAL: @retail has stepped back from the review: “I own shares.”"
                            + " @infrastructure is still asked for assent. The memo can still be approved.");
        }
        as("author")
                .post(memo.path("/acknowledgement"), Map.of("noticesSeen", 0))
                .expectProblem(409);
        var noted = Example.of(as("author")
                .post(memo.path("/acknowledgement"), Map.of("noticesSeen", 1))
                .expect(200));
        shown("author", noted);
        assertThat(owed("author", memo)).noneMatch(item -> item.startsWith("NOTE_RECUSAL"));
        assertThat(owed("decider", memo)).anyMatch(item -> item.startsWith("NOTE_RECUSAL"));
    }
}
