package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sixpager.http.MemoExamples.Example;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A working copy is its author's alone, comes back byte for byte, and never becomes history by itself. */
class DraftTest extends ServiceTest {

    private static final String RAW =
            "\uFEFF# Half  a thought \r\n\r\n\r\n\te\u0301 \uD83C\uDF89 and trailing blanks   ";

    private Example memo = new Example("", 0, 0, "");

    @BeforeEach
    void aMemoOfTwoAuthors() {
        memo = memos().written(false);
        as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
    }

    @Test
    void keepsADraftByteForByte() {
        var saved = save("author", RAW, 0).expect(200);
        var read = as("author").get(memo.path("/draft")).expect(200);
        assertThat(read.at("/markdown")).isEqualTo(RAW);
        assertThat(read.number("/baseRevision")).isEqualTo(1);
        assertThat(read.number("/version")).isEqualTo(saved.number("/version"));
        assertThat(read.at("/savedAt")).isEqualTo(saved.at("/savedAt"));
    }

    @Test
    void keepsAnEmptyDraft() {
        save("author", "", 0).expect(200);
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/markdown"))
                .isEmpty();
    }

    @Test
    void savesOverTheVersionThatWasSeen() {
        var first = save("author", "One", 0).expect(200).number("/version");
        var second = save("author", "Two", first).expect(200).number("/version");
        assertThat(second).isGreaterThan(first);
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/markdown"))
                .isEqualTo("Two");
    }

    @Test
    void refusesAWindowThatHasNotSeenWhatAnotherSaved() {
        var first = save("author", "One", 0).expect(200).number("/version");
        var second = save("author", "Two", first).expect(200);
        for (var seen : List.of(0, first)) {
            var refused = save("author", "From the other window", seen).expectProblem(409);
            assertThat(refused.at("/detail")).startsWith("This draft was saved in another window");
            assertThat(refused.number("/version")).isEqualTo(second.number("/version"));
            assertThat(refused.at("/savedAt")).isEqualTo(second.at("/savedAt"));
        }
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/markdown"))
                .isEqualTo("Two");
    }

    @Test
    void tellsAWindowWhoseDraftIsGoneAndTakesItsTextAsANewOne() {
        var first = save("author", "One", 0).expect(200).number("/version");
        as("author").delete(memo.path("/draft")).expect(204);
        var refused = save("author", "Still typing", first).expectProblem(409);
        assertThat(refused.at("/detail")).startsWith("This draft was submitted or discarded in another window.");
        assertThat(save("author", "Still typing", refused.number("/version"))
                        .expect(200)
                        .number("/version"))
                .isGreaterThan(first);
    }

    @Test
    void discardsADraftAndKnowsNoneBefore() {
        as("author").get(memo.path("/draft")).expect(204);
        as("author").delete(memo.path("/draft")).expect(204);
        save("author", "One", 0).expect(200);
        as("author").delete(memo.path("/draft")).expect(204);
        as("author").get(memo.path("/draft")).expect(204);
    }

    @Test
    void keepsTheDraftsOfTwoAuthorsApart() {
        save("author", "Mine", 0).expect(200);
        save("coauthor", "Hers", 0).expect(200);
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/markdown"))
                .isEqualTo("Mine");
        as("coauthor").delete(memo.path("/draft")).expect(204);
        as("author").get(memo.path("/draft")).expect(200);
    }

    @Test
    void removesTheDraftThatWasSubmitted() {
        save("author", MemoExamples.TEXT + "\r\n\r\nOne more reason.  \r\n", 0).expect(200);
        save("coauthor", MemoExamples.TEXT + "\nOne more reason.\n", 0).expect(200);
        memos().revised(memo, MemoExamples.TEXT + "\nOne more reason.\n");
        as("author").get(memo.path("/draft")).expect(204);
        as("coauthor").get(memo.path("/draft")).expect(200);
    }

    @Test
    void keepsADraftThatHasMovedOnFromWhatWasSubmitted() {
        save("author", MemoExamples.TEXT + "\nOne more reason, and anoth", 0).expect(200);
        memos().revised(memo, MemoExamples.TEXT + "\nOne more reason.\n");
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/markdown"))
                .endsWith("and anoth");
    }

    @Test
    void keepsTheDraftOfARefusedRevision() {
        save("author", "# Mine\n", 0).expect(200);
        as("author")
                .post(memo.path("/revisions"), Map.of("baseRevision", 0, "markdown", "# Mine\n", "summary", "Mine"))
                .expectProblem(409);
        as("author").get(memo.path("/draft")).expect(200);
    }

    @Test
    void appearsInNoEventAndNoView() {
        var before = storedEvents();
        save("author", "A secret plan for Liechtenstein", 0).expect(200);
        assertThat(storedEvents()).isEqualTo(before);
        for (var path : List.of("", "/history", "/revisions/1")) {
            assertThat(as("author").get(memo.path(path)).expect(200).text()).doesNotContain("Liechtenstein");
        }
    }

    static Stream<Arguments> refusedDrafts() {
        return Stream.of(
                arguments(413, body("1", "\"" + "é".repeat(256 * 1024 + 1) + "\"", "0")),
                arguments(422, body("1", "\"a\\u0000b\"", "0")),
                arguments(422, body("1", "\"a\\ud800b\"", "0")),
                arguments(422, body("2", "\"a\"", "0")),
                arguments(422, body("-1", "\"a\"", "0")),
                arguments(422, body("null", "\"a\"", "0")),
                arguments(422, body("1", "null", "0")),
                arguments(422, body("1", "\"a\"", "null")),
                arguments(400, body("1", "\"a\"", "\"first\"")),
                arguments(409, body("1", "\"a\"", "-7")),
                arguments(400, "{\"text\":\"a\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedDrafts")
    void refusesWhatIsNoDraft(int status, String body) {
        as("author")
                .raw("PUT", memo.path("/draft"), body.getBytes(StandardCharsets.UTF_8))
                .expectProblem(status);
        as("author").get(memo.path("/draft")).expect(204);
    }

    @Test
    void takesTheLargestDraft() {
        save("author", "é".repeat(256 * 1024), 0).expect(200);
    }

    private Answer save(String account, String markdown, int seen) {
        return as(account)
                .json("PUT", memo.path("/draft"), Map.of("baseRevision", 1, "markdown", markdown, "version", seen));
    }

    private static String body(String base, String markdown, String version) {
        return "{\"baseRevision\":" + base + ",\"markdown\":" + markdown + ",\"version\":" + version + "}";
    }
}
