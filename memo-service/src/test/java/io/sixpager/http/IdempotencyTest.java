package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A command that arrives twice under one Idempotency-Key happens once. */
class IdempotencyTest extends ServiceTest {

    private static final Map<String, Object> DRAFT = Map.of("title", "Once only", "restricted", false);

    @Test
    void theSameRequestIsAnsweredTheSameAndStoredOnce() {
        var key = UUID.randomUUID().toString();
        var first = draft(key, DRAFT).expect(201);
        var before = storedEvents();

        assertThat(draft(key, DRAFT).expect(201).text()).isEqualTo(first.text());
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void anotherRequestUnderAUsedKeyIsRefused() {
        var key = UUID.randomUUID().toString();
        draft(key, DRAFT).expect(201);
        var before = storedEvents();

        draft(key, Map.of("title", "Something else", "restricted", false)).expectProblem(422);
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void aKeyBelongsToOneAccount() {
        var key = UUID.randomUUID().toString();
        var mine = draft(key, DRAFT).expect(201);
        var theirs =
                as("coauthor").post("/api/memos", DRAFT, "Idempotency-Key", key).expect(201);

        assertThat(theirs.at("/memoId")).isNotEqualTo(mine.at("/memoId"));
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        var before = storedEvents();
        draft("k".repeat(101), DRAFT).expectProblem(422);
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void aKeyThatIsMadeInTheServiceIsNoClients() {
        var before = storedEvents();
        draft("import-" + "0a".repeat(16) + "-1", DRAFT).expectProblem(422);
        draft("%69mport-" + "0a".repeat(16) + "-1", DRAFT).expectProblem(422);
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void aRefusalDoesNotUseUpItsKey() {
        var key = UUID.randomUUID().toString();
        draft(key, Map.of("title", " ", "restricted", false)).expectProblem(422);
        draft(key, DRAFT).expect(201);
    }

    @Test
    void whoeverHasLeftARestrictedMemoIsStillAnsweredForHavingLeft() {
        var memo = memos().drafted(true);
        as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
        var key = UUID.randomUUID().toString();
        var first = leave(memo, key).expect(200);

        await().until(() -> as("coauthor").get(memo.path("")).status() == 404);
        assertThat(leave(memo, key).expect(200).text()).isEqualTo(first.text());
        leave(memo, UUID.randomUUID().toString()).expectProblem(404);
    }

    @Test
    void aSupersessionIsAnsweredAgainAlthoughTheSuccessorIsOutOfSight() {
        var memo = decided();
        var successor = successorOf("coauthor");
        var key = UUID.randomUUID().toString();
        var body = Map.of("successor", successor.id(), "reason", "The next one says it better.");
        var first = as("author")
                .post(memo.path("/supersession"), body, "Idempotency-Key", key)
                .expect(200);
        as("author").delete(successor.path("/coauthors/author")).expect(200);

        await().until(() -> as("author").get(successor.path("")).status() == 404);
        assertThat(as("author")
                        .post(memo.path("/supersession"), body, "Idempotency-Key", key)
                        .expect(200)
                        .text())
                .isEqualTo(first.text());
    }

    private Answer leave(Example memo, String key) {
        return as("coauthor")
                .send("DELETE", memo.path("/coauthors/coauthor"), BodyPublishers.noBody(), "Idempotency-Key", key);
    }

    private Example decided() {
        var memo = memos().inReview(false);
        as("decider")
                .post(memo.path("/decision"), memo.bound("outcome", "DEFERRED", "rationale", "Not this year."))
                .expect(200);
        return memo;
    }

    /** Restricted, with the author as one of its authors. */
    private Example successorOf(String owner) {
        var drafted = Example.of(as(owner)
                .post("/api/memos", Map.of("title", "The next one", "restricted", true))
                .expect(201));
        as(owner).post(drafted.path("/coauthors"), Map.of("account", "author")).expect(200);
        return memos().revised(drafted, MemoExamples.TEXT);
    }

    @Test
    void simultaneousRequestsUnderOneKeyAreOneCommand() throws Exception {
        as("author");
        for (int round = 0; round < 20; round++) {
            var key = UUID.randomUUID().toString();
            var before = storedEvents();
            assertThat(eightTimes(() -> draft(key, DRAFT).expect(201).text()))
                    .hasSize(8)
                    .containsOnly(draft(key, DRAFT).text());
            assertThat(storedEvents()).isEqualTo(before + 1);
        }
    }

    @Test
    void simultaneousRevisionsUnderOneKeyAreOneRevision() throws Exception {
        for (int round = 0; round < 10; round++) {
            var memo = memos().written(false);
            var key = UUID.randomUUID().toString();
            Map<String, Object> body = Map.of("baseRevision", 1, "markdown", "# Two\n\nText.\n", "summary", "Second");
            var answers = eightTimes(() -> as("author")
                    .post(memo.path("/revisions"), body, "Idempotency-Key", key)
                    .expect(201)
                    .at("/version"));
            assertThat(answers).hasSize(8).containsOnly("3");
        }
    }

    private static <T> List<T> eightTimes(Callable<T> request) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 8).mapToObj(_ -> request).toList();
            return threads.invokeAll(tasks).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }

    private Answer draft(String key, Map<String, Object> body) {
        return as("author").post("/api/memos", body, "Idempotency-Key", key);
    }
}
