package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Sends other words for a memo, and looks at what became of them. */
abstract class SuggestionTest extends ServiceTest {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final String ELEVEN = MemoExamples.TEXT.replace("ten million", "eleven million");
    static final String BOTH = ELEVEN.replace("most of the year", "half of the year");

    static Map<String, Object> copy(Example memo, String markdown, long version) {
        return Map.of("baseRevision", memo.revision(), "markdown", markdown, "version", version);
    }

    static Map<String, Object> offer(String words, Integer... changes) {
        return Map.of("suggestionId", UUID.randomUUID(), "changes", List.of(changes), "words", words);
    }

    @SafeVarargs
    final Answer suggest(String account, Example memo, String markdown, Map<String, Object>... offers) {
        return as(account)
                .post(
                        memo.path("/suggestions"),
                        Map.of("baseRevision", memo.revision(), "markdown", markdown, "offers", List.of(offers)));
    }

    JsonNode suggested(Example memo, String markdown) {
        return suggest("finance", memo, markdown, offer("It is *dearer*.", 0))
                .expect(201)
                .json()
                .at("/receipts/0");
    }

    Answer threads(String account, Example memo, JsonNode receipt) {
        var id = receipt.at("/threadId").asString();
        return as(account)
                .get(memo.path("/threads?thread=" + id + "&atLeast=" + receipt.at("/version")))
                .expect(200);
    }

    JsonNode thread(String account, Example memo, JsonNode receipt) {
        var id = receipt.at("/threadId").asString();
        for (var thread : threads(account, memo, receipt).json().at("/threads")) {
            if (thread.at("/threadId").asString().equals(id)) {
                return thread;
            }
        }
        throw new AssertionError("No thread " + id);
    }

    static Map<String, Object> choice(JsonNode... receipts) {
        return Map.of(
                "suggestions",
                Arrays.stream(receipts)
                        .map(each -> Map.of(
                                "thread",
                                each.at("/threadId").asString(),
                                "seen",
                                each.at("/version").asLong()))
                        .toList());
    }

    static Map<String, Object> seen(JsonNode receipt) {
        return Map.of("seen", receipt.at("/version").asLong());
    }

    static String below(JsonNode receipt, String act) {
        return "/suggestions/" + receipt.at("/threadId").asString() + act;
    }

    void awaitTaken(Example memo, JsonNode receipt, int revision) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(thread("author", memo, receipt)
                                .at("/settlement/answeredBy")
                                .asInt())
                        .isEqualTo(revision));
    }

    JsonNode authorship(Example memo, int revision) {
        return as("auditor")
                .get(memo.path("/revisions/" + revision + "/authorship"))
                .expect(200)
                .json()
                .at("/sentences");
    }
}
