package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An objection to a passage: the thread beside the words, the answer by a later revision, and the end of both. */
class ObjectionJourneyTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String QUOTE = "ten million dollars";

    private Answer object(Example memo) {
        var passage = Map.of(
                "revision",
                memo.revision(),
                "contentHash",
                memo.contentHash(),
                "span",
                Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                "quote",
                QUOTE);
        return as("infrastructure")
                .post(memo.path("/objections"), memo.bound("statement", "It is a guess.", "passage", passage))
                .expect(201);
    }

    private JsonNode objection(Example memo, Answer receipt) {
        return as("author")
                .get(memo.path("?atLeast=" + receipt.number("/version")))
                .expect(200)
                .json()
                .at("/objections/0");
    }

    private Answer threads(Example memo) {
        return as("retail").get(memo.path("/threads")).expect(200);
    }

    private JsonNode thread(Example memo) {
        return threads(memo).json().at("/threads/0");
    }

    @Test
    void anObjectionToWordsStandsBesideThemAndEndsThere() {
        var memo = memos().inReview(false);
        var raised = object(memo);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(thread(memo).at("/kind").asString()).isEqualTo("BLOCKING"));
        assertThat(thread(memo).at("/threadId").asString()).isEqualTo(raised.at("/objectionId"));
        assertThat(threads(memo).may(0)).isEmpty();

        var path = memo.path("/objections/" + raised.at("/objectionId"));
        var revised = memos().revised(memo, MemoExamples.TEXT.replace(QUOTE, "nine million dollars, see below"));
        as("author")
                .post(path + "/answer", Map.of("answer", "It is less.", "revision", 1, "quote", "nine million dollars"))
                .expectProblem(422);
        var answered = as("author")
                .post(
                        path + "/answer",
                        Map.of("answer", "It is less.", "revision", 2, "quote", "nine million\ndollars"))
                .expect(200);
        var answer = objection(memo, answered).at("/answers/0");
        assertThat(answer.at("/passage/quote").asString()).isEqualTo("nine million dollars");
        assertThat(answer.at("/passage/contentHash").asString()).isEqualTo(revised.contentHash());

        var sustained = as("infrastructure")
                .post(path + "/sustainment", Map.of("answersSeen", 1, "reason", "Still a guess."))
                .expect(200);
        assertThat(objection(memo, sustained).at("/state").asString()).isEqualTo("OPEN");
        as("infrastructure")
                .post(path + "/lift", Map.of("reason", "Convinced."))
                .expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(thread(memo).at("/settlement/stage").asString())
                                .isEqualTo("RESOLVED"));
        assertThat(thread(memo).at("/comments")).hasSize(3);
    }

    @Test
    void aCommentDoesNotBlock() {
        var memo = memos().inReview(false);
        as("retail")
                .post(memo.path("/threads"), Map.of("kind", "BLOCKING", "words", "No."))
                .expectProblem(422);
    }

    @Test
    void whoeverHasAgreedIsTold() {
        var memo = memos().inReview(false);
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        objection(memo, object(memo));
        assertThat(as("retail").get("/api/inbox").expect(200).text())
                .contains("You agreed, and @infrastructure has objected since.");
    }
}
