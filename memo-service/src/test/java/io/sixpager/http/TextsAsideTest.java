package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text that another one displaced stays on the server until its author throws it away. */
class TextsAsideTest extends ServiceTest {

    private static final String RAW = "# Half  a thought \r\n\r\n\twith blanks   ";

    @Autowired
    private JdbcClient jdbc;

    private Example memo = new Example("", 0, 0, "");

    @BeforeEach
    void aMemoOfTwoAuthors() {
        memo = memos().written(false);
        as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
    }

    @Test
    void keepsATextByteForByteAndListsTheLastOneFirst() {
        putAside("author", "First words", 0);
        putAside("author", RAW, 1);
        var list = list("author");
        assertThat(list.at("/0/markdown")).isEqualTo(RAW);
        assertThat(list.number("/0/baseRevision")).isEqualTo(1);
        assertThat(list.at("/1/markdown")).isEqualTo("First words");
    }

    @Test
    void keepsTheSameTextOnce() {
        var once = putAside("author", RAW, 1);
        assertThat(putAside("author", RAW, 1).number("/id")).isEqualTo(once.number("/id"));
        assertThat(putAside("author", RAW, 0).number("/id")).isNotEqualTo(once.number("/id"));
    }

    @Test
    void keepsAHundredAndThenAsksToThrowOneAway() {
        var first = putAside("author", "Words 0", 1).number("/id");
        for (int i = 1; i < 100; i++) {
            putAside("author", "Words " + i, 1);
        }
        var more = Map.of("baseRevision", 1, "markdown", "Words 100");
        assertThat(as("author")
                        .post(memo.path("/draft/aside"), more)
                        .expectProblem(409)
                        .at("/detail"))
                .isEqualTo("You have put aside 100 texts of this memo; throw one away to keep another.");
        as("author").delete(memo.path("/draft/aside/" + first)).expect(204);
        putAside("author", "Words 100", 1);
    }

    @Test
    void takesTheSameTextAgainWhenNoOtherMayBeAdded() {
        var first = putAside("author", "Words 0", 1).number("/id");
        for (int i = 1; i < 100; i++) {
            putAside("author", "Words " + i, 1);
        }
        assertThat(putAside("author", "Words 0", 1).number("/id")).isEqualTo(first);
        assertThat(list("author").at("/0/markdown")).isEqualTo("Words 0");
        as("author")
                .post(memo.path("/draft/aside"), Map.of("baseRevision", 0, "markdown", "Words 0"))
                .expectProblem(409);
    }

    @Test
    void isTheAuthorsOwn() {
        var mine = putAside("author", RAW, 1).number("/id");
        assertThat(list("coauthor").text()).isEqualTo("[]");
        as("coauthor").delete(memo.path("/draft/aside/" + mine)).expect(204);
        assertThat(list("author").number("/0/id")).isEqualTo(mine);
        as("retail").get(memo.path("/draft/aside")).expectProblem(403);
    }

    @Test
    void isGoneOnceItIsThrownAway() {
        var mine = putAside("author", RAW, 1).number("/id");
        as("author").delete(memo.path("/draft/aside/" + mine)).expect(204);
        assertThat(list("author").text()).isEqualTo("[]");
    }

    @Test
    void outlivesTheDraftAndTheRevision() {
        putAside("author", RAW, 1);
        as("author").delete(memo.path("/draft")).expect(204);
        memos().revised(memo, MemoExamples.TEXT + "\nOne more reason.\n");
        assertThat(list("author").at("/0/markdown")).isEqualTo(RAW);
    }

    @Test
    void aMergedDraftNamesItsOtherParentUntilThatIsThrownAway() {
        var parent = putAside("author", RAW, 1).number("/id");
        var version = save(0, parent).expect(200).number("/version");
        assertThat(as("author").get(memo.path("/draft")).expect(200).number("/unmerged"))
                .isEqualTo(parent);
        as("author").delete(memo.path("/draft/aside/" + parent)).expect(204);
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/unmerged"))
                .isEmpty();
        save(version, null).expect(200);
    }

    @Test
    void aDraftNamesNobodyElsesText() {
        var hers = putAside("coauthor", RAW, 1).number("/id");
        save(0, hers).expect(200);
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/unmerged"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoDraft() {
        as("author")
                .post(memo.path("/draft/aside"), Map.of("baseRevision", 2, "markdown", "a"))
                .expectProblem(422);
        as("author")
                .post(memo.path("/draft/aside"), Map.of("baseRevision", 1, "markdown", "é".repeat(256 * 1024 + 1)))
                .expectProblem(413);
        assertThat(jdbc.sql("SELECT count(*) FROM text_put_aside WHERE account = 'author' AND memo_id = ?::uuid")
                        .param(memo.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void mergesTwoTextsOfOneAuthorFromTheRevisionThatBothKnow() {
        var merged = as("author")
                .post(
                        memo.path("/merge"),
                        Map.of(
                                "baseRevision",
                                1,
                                "markdown",
                                MemoExamples.TEXT + "\nWritten here.\n",
                                "theirs",
                                Map.of("baseRevision", 0, "markdown", "# Another text\n")))
                .expect(200);
        assertThat(merged.number("/baseRevision")).isEqualTo(1);
        assertThat(merged.number("/ancestor")).isZero();
        assertThat(merged.text()).contains("Written here.", "Another text");
    }

    private Answer list(String account) {
        return as(account).get(memo.path("/draft/aside")).expect(200);
    }

    private Answer putAside(String account, String markdown, int base) {
        return as(account)
                .post(memo.path("/draft/aside"), Map.of("baseRevision", base, "markdown", markdown))
                .expect(200);
    }

    private Answer save(long seen, @Nullable Object unmerged) {
        var body = new HashMap<String, Object>(Map.of("baseRevision", 1, "markdown", "# Merged\n", "version", seen));
        if (unmerged != null) {
            body.put("unmerged", unmerged);
        }
        return as("author").json("PUT", memo.path("/draft"), body);
    }
}
