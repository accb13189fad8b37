package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.exchange.ReviewedFiles;
import io.sixpager.http.MemoExamples.Example;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was changed in a Word document is suggested of the revision that was made of it as it was before. */
class FileSuggestionsTest extends SuggestionTest {

    private static final String FILE = "Plan.docx";

    private JsonNode converted() {
        return as("author")
                .send(
                        "POST",
                        "/api/conversions?name=" + FILE,
                        BodyPublishers.ofByteArray(ReviewedFiles.plan()),
                        "Content-Type",
                        "application/octet-stream")
                .expect(200)
                .json()
                .path("before");
    }

    private static Map<String, Object> body(JsonNode before, int revision) {
        var suggestions = new ArrayList<Map<String, Object>>();
        for (var each : before.path("suggestions")) {
            var parts = new ArrayList<Map<String, Object>>();
            for (var part : each.path("parts")) {
                parts.add(Map.of(
                        "start", part.path("start").asInt(),
                        "before", part.path("before").asString(),
                        "after", part.path("after").asString()));
            }
            var suggestion = new HashMap<String, Object>(Map.of("parts", parts));
            suggestion.put("author", each.path("author").asString());
            suggestion.put("date", each.path("date").asString());
            suggestions.add(suggestion);
        }
        return Map.of(
                "revision",
                revision,
                "file",
                FILE,
                "markdown",
                before.path("markdown").asString(),
                "suggestions",
                suggestions);
    }

    private Answer bring(Example memo, JsonNode before) {
        return as("author").post(memo.path("/file-suggestions"), body(before, memo.revision()));
    }

    private List<JsonNode> threads(Example memo, int many) {
        return await().atMost(PATIENCE)
                .until(
                        () -> as("auditor")
                                .get(memo.path("/threads"))
                                .expect(200)
                                .json()
                                .path("threads")
                                .valueStream()
                                .toList(),
                        found -> found.size() == many);
    }

    private static JsonNode saying(List<JsonNode> threads, String words) {
        return threads.stream()
                .filter(thread -> thread.at("/suggestion/html").asString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAuthorAcceptsWhatAFileSuggestsAndWhoeverItNamesIsCredited() {
        var before = converted();
        var memo =
                memos().revised(memos().drafted(false), before.path("markdown").asString());
        assertThat(bring(memo, before).expect(200).number("/offered")).isEqualTo(3);
        var threads = threads(memo, 3);
        var item = saying(threads, "East");
        assertThat(item.at("/comments/0/by/account").asString()).isEqualTo("author");
        assertThat(item.at("/comments/0/by/claim/by").asString()).isEqualTo("Jo Nyberg");
        assertThat(item.at("/comments/0/by/claim/at").asString()).isEqualTo("2024-03-02T10:00:00Z");
        assertThat(item.at("/comments/0/by/claim/source").asString()).isEqualTo("Tracked change in " + FILE);
        assertThat(item.at("/waitsFor/0").asString()).isEqualTo("author");

        assertThat(as("author")
                        .post(memo.path("/suggestions/acceptance"), choice(threads.toArray(JsonNode[]::new)))
                        .expect(200)
                        .json()
                        .path("left"))
                .isEmpty();
        var draft = as("author").get(memo.path("/draft")).expect(200).at("/markdown");
        assertThat(draft).contains("- East", "|2027|5|", "two depots").doesNotContain("South");
        var revised = memos().revised(memo, draft);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(authorship(revised, 2).toString()).contains("“Jo Nyberg”", "“Max”"));
    }

    @Test
    void anAuthorDeclinesAndDoesNotWithdrawIt() {
        var before = converted();
        var memo =
                memos().revised(memos().drafted(false), before.path("markdown").asString());
        bring(memo, before).expect(200);
        var thread = threads(memo, 3).getFirst();
        as("author").post(memo.path(below(thread, "/withdrawal")), seen(thread)).expect(409);
        as("author")
                .post(
                        memo.path(below(thread, "/decline")),
                        Map.of("seen", thread.at("/version").asLong(), "reason", "Too dear."))
                .expect(200);
    }

    @Test
    void sentTwiceItIsThereOnceAndWhatTheTextDoesNotSayIsTold() {
        var before = converted();
        var memo = memos().revised(
                        memos().drafted(false),
                        before.path("markdown").asString().replace("one depots", "several depots"));
        bring(memo, before).expect(200);
        var told = bring(memo, before).expect(200);
        assertThat(told.number("/offered")).isEqualTo(2);
        assertThat(told.at("/left/0")).isEqualTo("Suggestion 1 was left out: The text says something else there.");
        assertThat(threads(memo, 2)).hasSize(2);
    }

    @Test
    void onlyAnAuthorBringsThem() {
        var before = converted();
        var open = memos().written(false);
        as("finance").post(open.path("/file-suggestions"), body(before, 1)).expect(403);
        as("auditor").post(open.path("/file-suggestions"), body(before, 1)).expect(403);
        var restricted = memos().written(true);
        as("finance")
                .post(restricted.path("/file-suggestions"), body(before, 1))
                .expect(404);
    }

    @Test
    void placesThatAreNotInTheTextAreRefused() {
        var memo = memos().written(false);
        var part = Map.of("start", 4_000, "before", "x", "after", "y");
        var told = as("author")
                .post(
                        memo.path("/file-suggestions"),
                        Map.of(
                                "revision",
                                1,
                                "file",
                                FILE,
                                "markdown",
                                MemoExamples.TEXT,
                                "suggestions",
                                List.of(Map.of("parts", List.of(part)))))
                .expect(200);
        assertThat(told.number("/offered")).isZero();
        assertThat(told.at("/left/0")).contains("says something else there");
    }

    @Test
    void commentsOfTheSameFileStandBesideThem() {
        var before = converted();
        var comment = before.at("/report/comments/0");
        assertThat(comment.path("quote").asString()).isEqualTo("one depots");
        var memo =
                memos().revised(memos().drafted(false), before.path("markdown").asString());
        bring(memo, before).expect(200);
        var said = Map.of(
                "text",
                comment.path("text").asString(),
                "quote",
                comment.path("quote").asString(),
                "author",
                "Max",
                "date",
                "2024-03-02T10:00:00Z",
                "done",
                false,
                "replies",
                List.of());
        assertThat(as("author")
                        .post(
                                memo.path("/file-comments"),
                                Map.of("revision", 1, "file", FILE, "comments", List.of(said)))
                        .expect(200)
                        .number("/found"))
                .isEqualTo(1);
        threads(memo, 4);
    }
}
