package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many threads are open, of every memo in one answer. */
class ThreadCountsTest extends ServiceTest {

    private Answer ask(Example memo) {
        return settled(
                memo,
                as("finance")
                        .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Before tax?"))
                        .expect(201));
    }

    private Answer settled(Example memo, Answer receipt) {
        as("author")
                .get(memo.path("/threads?thread=" + receipt.at("/threadId") + "&atLeast=" + receipt.at("/version")))
                .expect(200);
        return receipt;
    }

    private List<String> counts(String account, Example memo) {
        return as(account)
                .get("/api/thread-counts")
                .expect(200)
                .json()
                .at("/memos")
                .valueStream()
                .filter(count -> count.at("/memoId").asString().equals(memo.id()))
                .map(count -> count.at("/open") + " open, " + count.at("/waiting") + " waiting")
                .toList();
    }

    @Test
    void openThreadsAreCountedAndThoseThatWaitForWhoeverAsks() {
        var memo = memos().inReview(false);
        assertThat(counts("author", memo)).isEmpty();
        var first = ask(memo);
        ask(memo);
        assertThat(counts("author", memo)).containsExactly("2 open, 2 waiting");
        assertThat(counts("auditor", memo)).containsExactly("2 open, 0 waiting");
        var thread = memo.path("/threads/" + first.at("/threadId"));
        settled(
                memo,
                as("author")
                        .post(thread + "/replies", Map.of("words", "After."))
                        .expect(201));
        assertThat(counts("author", memo)).containsExactly("2 open, 1 waiting");
        assertThat(counts("finance", memo)).containsExactly("2 open, 1 waiting");
        settled(
                memo,
                as("finance").post(thread + "/resolution", Map.of("seen", 2)).expect(200));
        assertThat(counts("finance", memo)).containsExactly("1 open, 0 waiting");
    }

    @Test
    void aRestrictedMemoIsNotCountedForWhoeverMayNotReadIt() {
        var memo = memos().inReview(true);
        settled(
                memo,
                as("retail")
                        .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Before tax?"))
                        .expect(201));
        assertThat(counts("finance", memo)).isEmpty();
        assertThat(counts("author", memo)).containsExactly("1 open, 1 waiting");
        visitor().get("/api/thread-counts").expectProblem(401);
    }
}
