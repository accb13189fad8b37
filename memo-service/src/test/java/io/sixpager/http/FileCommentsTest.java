package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was said in a Word document is said of the revision that was made of it. */
class FileCommentsTest extends ServiceTest {

    private static Map<String, Object> comment(String text, String quote, boolean done, List<Object> replies) {
        return Map.of(
                "author", "J. Smith",
                "date", "2024-03-02T10:00:00Z",
                "text", text,
                "quote", quote,
                "done", done,
                "replies", replies);
    }

    private Answer bring(Example memo, List<Object> comments) {
        return as("author")
                .post(
                        memo.path("/file-comments"),
                        Map.of("revision", memo.revision(), "file", "Plan.docx", "comments", comments))
                .expect(200);
    }

    private List<JsonNode> threads(Example memo, int many) {
        return await().atMost(Duration.ofSeconds(20))
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

    @Test
    void standsAtItsWordsUnderTheNameThatWordClaims() {
        var memo = memos().inReview(false);
        var reply = Map.<String, Object>of("author", "B. Jones", "date", "2024-03-03T10:00:00Z", "text", "A guess.");
        var told = bring(memo, List.of(comment("Says who?", "ten million  dollars", false, List.of(reply))));
        assertThat(told.number("/found")).isEqualTo(1);
        var thread = threads(memo, 1).getFirst();
        assertThat(thread.at("/passage/quote").asString()).isEqualTo("ten million dollars");
        assertThat(thread.at("/comments/0/by/account").asString()).isEqualTo("author");
        assertThat(thread.at("/comments/0/by/claim/by").asString()).isEqualTo("J. Smith");
        assertThat(thread.at("/comments/0/by/claim/at").asString()).isEqualTo("2024-03-02T10:00:00Z");
        assertThat(thread.at("/comments/0/by/claim/source").asString()).isEqualTo("Word comment in Plan.docx");
        assertThat(thread.at("/comments/1/by/claim/by").asString()).isEqualTo("B. Jones");
        assertThat(thread.at("/settlement/stage").asString()).isEqualTo("OPEN");
    }

    @Test
    void quotesWordsThatAreNotThereAnyMore() {
        var memo = memos().inReview(false);
        var told = bring(memo, List.of(comment("Which tulips?", "the tulips of last year", false, List.of())));
        assertThat(told.number("/whole")).isEqualTo(1);
        var thread = threads(memo, 1).getFirst();
        assertThat(thread.path("passage").isNull()).isTrue();
        assertThat(thread.at("/comments/0/words").asString())
                .isEqualTo("On “the tulips of last year”:\n\nWhich tulips?");
    }

    @Test
    void isResolvedWhereWordCallsItDone() {
        var memo = memos().inReview(false);
        bring(memo, List.of(comment("A comma.", "", true, List.of())));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(threads(memo, 1)
                                .getFirst()
                                .at("/settlement/stage")
                                .asString())
                        .isEqualTo("RESOLVED"));
    }

    @Test
    void sentTwiceItIsThereOnceAndWhatCannotBeSaidIsTold() {
        var memo = memos().inReview(false);
        var comments = List.<Object>of(comment("Why?", "", false, List.of()), comment(" ", "", false, List.of()));
        bring(memo, comments);
        var told = bring(memo, comments);
        assertThat(told.number("/whole")).isEqualTo(1);
        assertThat(told.at("/left/0")).startsWith("Comment 2 was left out: ");
        assertThat(threads(memo, 1)).hasSize(1);
    }

    @Test
    void refusesACommentOnARevisionThatIsNotThere() {
        var memo = memos().inReview(false);
        as("author")
                .post(memo.path("/file-comments"), Map.of("revision", 9, "file", "Plan.docx", "comments", List.of()))
                .expect(404);
    }
}
