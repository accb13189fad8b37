package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is said of a memo, from a question on a passage to its end, over all revisions. */
class DiscussionJourneyTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String EDITED = MemoExamples.TEXT
            .replace("ten million dollars", "ten million dollars a year")
            .replace("## The ask\n", "## What we ask\n\nA new first paragraph.\n");

    private static final String WITHOUT = MemoExamples.TEXT.replace("We ask for ten million dollars.", "Nothing.");

    /** "ten million dollars" in the third block of the text. */
    private static Map<String, Object> passage(Example memo) {
        return Map.of(
                "revision",
                memo.revision(),
                "contentHash",
                memo.contentHash(),
                "span",
                Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                "quote",
                "ten million dollars");
    }

    private Answer ask(String account, Example memo, String words) {
        return as(account)
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "passage", passage(memo), "words", words))
                .expect(201);
    }

    private JsonNode thread(String account, Example memo, Answer receipt) {
        return as(account)
                .get(memo.path("/threads?thread=" + receipt.at("/threadId") + "&atLeast=" + receipt.at("/version")))
                .expect(200)
                .json()
                .at("/threads/0");
    }

    private static Map<String, Object> seen(Answer receipt) {
        return Map.of("seen", receipt.number("/version"));
    }

    @Test
    void aQuestionIsAskedAnsweredAndResolved() {
        var memo = memos().inReview(false);
        var asked = ask("finance", memo, "Before *tax*, @retail?");
        var shown = thread("auditor", memo, asked);
        assertThat(shown.at("/comments/0/html").asString()).contains("<em>tax</em>");
        assertThat(shown.at("/placement/outcome").asString()).isEqualTo("EXACT");
        assertThat(shown.at("/passage/before").asString()).endsWith("We ask for ");
        assertThat(owes("author")).contains("ANSWER_THREAD");
        assertThat(owes("retail")).contains("REPLY_TO_MENTION");

        var thread = memo.path("/threads/" + asked.at("/threadId"));
        as("retail")
                .post(thread + "/replies", Map.of("words", "I do not know."))
                .expect(201);
        var answered = as("author")
                .post(thread + "/replies", Map.of("words", "After tax."))
                .expect(201);
        assertThat(thread("finance", memo, answered)
                        .at("/waitsFor")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("finance");
        as("author").post(thread + "/resolution", seen(answered)).expectProblem(403);
        var proposed = as("author")
                .post(thread + "/proposal", Map.of("seen", answered.number("/version"), "revision", 1))
                .expect(200);
        var resolved =
                as("finance").post(thread + "/resolution", seen(proposed)).expect(200);
        assertThat(thread("finance", memo, resolved).at("/settlement/stage").asString())
                .isEqualTo("RESOLVED");
        assertThat(thread("finance", memo, resolved).at("/waitsFor")).isEmpty();
    }

    @Test
    void aPassageIsFoundInLaterRevisionsAndItsGhostWhereItWasTakenOut() {
        var memo = memos().written(false);
        var asked = ask("finance", memo, "Why ten?");
        var edited = memos().revised(memo, EDITED);
        await().atMost(PATIENCE)
                .until(() ->
                        thread("finance", memo, asked).at("/placement/recorded").asBoolean());
        var there = thread("finance", memo, asked).at("/placement");
        assertThat(there.at("/outcome").asString()).isIn("EXACT", "EDITED");
        assertThat(there.at("/span/block").asString()).isEqualTo("4");
        var now = as("retail").post(memo.path("/placements"), passage(memo)).expect(200);
        assertThat(now.at("/span/block")).isEqualTo("4");
        memos().revised(edited, WITHOUT);
        await().atMost(PATIENCE)
                .until(() -> thread("finance", memo, asked)
                        .at("/placement/outcome")
                        .asString()
                        .equals("ORPHANED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as("auditor")
                                .get(memo.path("/history?limit=500"))
                                .expect(200)
                                .text())
                        .contains("The passage of a thread was looked for in revision 3: 1 taken out."));
    }

    private List<String> owes(String account) {
        return as(account).get("/api/inbox").expect(200).json().at("/items").findValuesAsString("kind");
    }
}
