package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Two authors start from one revision; the second sees both texts merged, and nothing that anybody wrote is lost. */
class ConcurrentAuthorsTest extends ServiceTest {

    private static final String THEIRS = MemoExamples.TEXT.replace("ten million", "nine million");
    private static final String MINE = MemoExamples.TEXT.replace("stand idle", "are unused");

    private Example memo = new Example("", 0, 0, "");

    @BeforeEach
    void theOtherAuthorWasFirst() {
        memo = memos().written(false);
        as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
        memo = memos().revised(memo, THEIRS);
    }

    @Test
    void showsACleanMergeAndStoresNothing() {
        var before = storedEvents();
        var merge = merge(1, MINE).expect(200);
        assertThat(merge.number("/baseRevision")).isEqualTo(2);
        assertThat(merge.number("/ancestor")).isEqualTo(1);
        assertThat(merge.json().at("/clean").asBoolean()).isTrue();
        assertThat(assembled(merge.json())).isEqualTo(THEIRS.replace("stand idle", "are unused"));
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void showsBothSidesOfAConflictWithSanitisedPages() {
        var merge = merge(1, MemoExamples.TEXT.replace("ten million", "**six** million <script>alert(1)</script>"))
                .expect(200);
        assertThat(merge.json().at("/clean").asBoolean()).isFalse();
        var conflict = piece(merge.json(), "CONFLICT");
        assertThat(conflict.at("/base/markdown").asString()).isEqualTo("We ask for ten million dollars.");
        assertThat(conflict.at("/theirs/markdown").asString()).isEqualTo("We ask for nine million dollars.");
        assertThat(conflict.at("/mine/html").asString())
                .startsWith("<p>We ask for <strong>six</strong> million")
                .doesNotContain("<script");
        assertThat(conflict.path("text").isNull()).isTrue();
    }

    @Test
    void keepsTheOwnTextOfWhoeverMerged() {
        as("coauthor")
                .json("PUT", memo.path("/draft"), Map.of("baseRevision", 1, "markdown", MINE, "version", 0))
                .expect(200);
        var merged = THEIRS.replace("stand idle", "are unused");
        memo = Example.of(submit(2, merged, Map.of("merge", Map.of("ancestor", 1, "markdown", MINE + "\n\n")))
                .expect(201));
        var revision = as("finance").get(memo.path("/revisions/3")).expect(200);
        assertThat(revision.number("/baseRevision")).isEqualTo(2);
        assertThat(revision.number("/merged/ancestor")).isEqualTo(1);
        var own = as("finance").get(memo.path("/revisions/3/unmerged")).expect(200);
        assertThat(own.at("/markdown")).isEqualTo(MINE);
        assertThat(own.at("/contentHash")).isEqualTo(revision.at("/merged/contentHash"));
        as("coauthor").get(memo.path("/draft")).expect(204);
        assertThat(as("finance")
                        .get(memo.path("/history?atLeast=" + memo.version()))
                        .expect(200)
                        .text())
                .contains("merged from revision 2 and a text based on revision 1");
    }

    @Test
    void restoresAnOldRevisionAsANewOne() {
        memo = Example.of(submit(2, MemoExamples.TEXT, Map.of("restores", 1)).expect(201));
        var revision = as("author").get(memo.path("/revisions/3")).expect(200);
        assertThat(revision.number("/restores")).isEqualTo(1);
        assertThat(revision.at("/markdown")).isEqualTo(MemoExamples.TEXT);
    }

    @Test
    void namesARevision() {
        var named = as("author")
                .post(memo.path("/revisions/1/name"), Map.of("name", "As sent to finance"))
                .expect(200);
        assertThat(as("finance")
                        .get(memo.path("?atLeast=" + named.number("/version")))
                        .expect(200)
                        .at("/revisions/0/name"))
                .isEqualTo("As sent to finance");
    }

    @Test
    void refusesToCallAnotherTextARestoration() {
        submit(2, MINE, Map.of("restores", 1)).expectProblem(422);
    }

    @Test
    void refusesAMergeThatIsNone() {
        for (var ancestor : List.of(-1, 2, 3)) {
            submit(2, MINE, Map.of("merge", Map.of("ancestor", ancestor, "markdown", MINE)))
                    .expectProblem(422);
        }
        submit(2, MINE, Map.of("merge", Map.of("ancestor", 1, "markdown", " "))).expectProblem(422);
        submit(2, MINE, Map.of("merge", Map.of("ancestor", 1))).expectProblem(422);
        submit(2, MINE, Map.of("merge", Map.of("ancestor", 1, "markdown", "word ".repeat(105_000))))
                .expectProblem(413);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void refusesToMergeWhatWasMadeFromNothingThatIsThere(int base) {
        merge(base, MINE).expectProblem(422);
    }

    @Test
    void refusesToMergeNoText() {
        merge(1, " \n").expectProblem(422);
        merge(1, "word ".repeat(105_000)).expectProblem(413);
    }

    @Test
    void knowsNoUnmergedTextOfAnOrdinaryRevision() {
        as("author").get(memo.path("/revisions/1/unmerged")).expectProblem(404);
        as("author").get(memo.path("/revisions/9/unmerged")).expectProblem(404);
    }

    private Answer merge(int base, String markdown) {
        return as("coauthor").post(memo.path("/merge"), Map.of("baseRevision", base, "markdown", markdown));
    }

    private Answer submit(int base, String markdown, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.putAll(Map.of("baseRevision", base, "markdown", markdown, "summary", "Both of us"));
        return as("coauthor").post(memo.path("/revisions"), body);
    }

    private static String assembled(JsonNode merge) {
        var text = new StringBuilder();
        for (var piece : merge.get("pieces")) {
            var said = piece.at("/text/markdown").asString();
            text.append(
                            text.isEmpty() || said.isEmpty()
                                    ? ""
                                    : piece.get("joined").asString())
                    .append(said);
        }
        return text.append('\n').toString();
    }

    private static JsonNode piece(JsonNode merge, String kind) {
        for (var piece : merge.get("pieces")) {
            if (piece.get("kind").asString().equals(kind)) {
                return piece;
            }
        }
        throw new AssertionError("No " + kind + " in " + merge);
    }
}
