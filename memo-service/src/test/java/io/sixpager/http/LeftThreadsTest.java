package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Threads whose raiser is not there any more, and those that two people settle in the same moment. */
class LeftThreadsTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ROUNDS = 12;

    private static Answer ask(TestClient speaker, Example memo) {
        return speaker.post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Who pays for it?"))
                .expect(201);
    }

    private static Map<String, Object> seen(int version) {
        return Map.of("seen", version, "reason", "It is said in the appendix.");
    }

    private void awaitOwed(String account, String kind, String thread) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(account)
                                .get("/api/inbox")
                                .expect(200)
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(item ->
                                        item.at("/subject/id").asString().equals(thread))
                                .map(item -> item.path("kind").asString()))
                        .containsExactly(kind));
    }

    @Test
    void whoeverHasLostAccessSaysAndSettlesNothingInTheirThreadAndTheAuthorsEndIt() {
        var memo = memos().inReview(false);
        var thread = ask(as("finance"), memo).at("/threadId");
        var path = memo.path("/threads/" + thread);
        as("author").post(path + "/replies", Map.of("words", "Retail does.")).expect(201);
        as("author").patch(memo.path(""), Map.of("restricted", true)).expect(200);
        as("finance").post(path + "/resolution", Map.of("seen", 2)).expectProblem(404);
        as("finance").post(path + "/reopening", seen(2)).expectProblem(404);
        as("finance").post(path + "/replies", Map.of("words", "Not enough.")).expectProblem(404);
        as("finance").get(memo.path("/threads")).expectProblem(404);
        awaitOwed("author", "DISMISS_THREAD", thread);
        as("author").post(path + "/dismissal", seen(2)).expect(200);
        as("retail").get(memo.path("/threads?thread=" + thread + "&atLeast=3")).expect(200);
        assertThat(as("retail").get(memo.path("/threads")).at("/threads/0/settlement/stage"))
                .isEqualTo("DISMISSED");
    }

    @Test
    void aThreadWhoseRaiserHasLeftIsTheAuthors() {
        var account = "r" + UUID.randomUUID().toString().substring(0, 8);
        var reader = people().signedIn(account, "MEMBER");
        var memo = memos().inReview(false);
        var thread = ask(reader, memo).at("/threadId");
        var path = memo.path("/threads/" + thread);
        as("author").post(path + "/replies", Map.of("words", "Retail does.")).expect(201);
        as("admin").patch("/api/people/" + account, Map.of("active", false)).expect(200);
        reader.post(path + "/resolution", Map.of("seen", 2)).expectProblem(401);
        awaitOwed("author", "DISMISS_THREAD", thread);
        as("author").post(path + "/dismissal", seen(2)).expect(200);
        assertThat(as("retail")
                        .get(memo.path("/threads?thread=" + thread + "&atLeast=3"))
                        .expect(200)
                        .at("/threads/0/comments/0/by/account"))
                .isEqualTo(account);
    }

    @Test
    void nobodySettlesWhatAnotherHasJustReopened() {
        var memo = memos().inReview(false);
        var path = memo.path("/threads/" + ask(as("retail"), memo).at("/threadId"));
        as("author").post(path + "/dismissal", seen(1)).expect(200);
        as("retail").post(path + "/reopening", seen(2)).expect(200);
        for (var version = 1; version <= 2; version++) {
            assertThat(as("author")
                            .post(path + "/dismissal", seen(version))
                            .expectProblem(409)
                            .at("/detail"))
                    .isEqualTo("@retail has reopened this thread since you looked at it.");
        }
        as("author").post(path + "/dismissal", seen(3)).expect(200);
    }

    @Test
    void ofTwoWhoSettleItAtOnceOneIsToldThatItIsSettled() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var memo = memos().inReview(false);
                var path = memo.path("/threads/" + ask(as("retail"), memo).at("/threadId"));
                var gun = new CyclicBarrier(2);
                var dismissal = executor.submit(() -> {
                    gun.await();
                    return as("author").post(path + "/dismissal", seen(1));
                });
                gun.await();
                var resolution = as("retail").post(path + "/resolution", Map.of("seen", 1));
                var resolved = resolution.status() == 200;
                (resolved ? resolution : dismissal.get()).expect(200);
                assertThat((resolved ? dismissal.get() : resolution)
                                .expectProblem(409)
                                .at("/detail"))
                        .containsIgnoringCase("this thread")
                        .containsAnyOf("already", "since you looked at it");
            }
        }
    }
}
