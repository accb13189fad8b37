package io.sixpager.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.eventstore.EventLog;
import io.sixpager.exchange.Archives;
import io.sixpager.http.OtherInstance;
import io.sixpager.http.PeopleExamples;
import io.sixpager.http.ServiceTest;
import io.sixpager.http.TestClient;
import io.sixpager.projection.ReadYourWrites;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances on one database; the second one looks into the log once an hour, and knows of the first by its news. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstancesTest extends ServiceTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Autowired
    private EmbeddedDatabase database;

    private OtherInstance other;

    @BeforeAll
    void theOtherInstanceIsOpen() {
        other = OtherInstance.on(database, Map.of("sixpager.log-poll", AN_HOUR));
        await().until(this::theOtherHearsThisOne);
    }

    private boolean theOtherHearsThisOne() throws InterruptedException {
        var grown = new CountDownLatch(1);
        Runnable listener = grown::countDown;
        other.bean(EventLog.class).onGrowth(listener);
        memos().drafted(false);
        var heard = grown.await(1, SECONDS);
        other.bean(EventLog.class).forget(listener);
        return heard;
    }

    @AfterAll
    void theOtherInstanceIsClosed() {
        other.close();
    }

    @Test
    void oneInstanceKnowsWhenTheOtherHasWritten() throws InterruptedException {
        var grown = new CountDownLatch(1);
        other.bean(EventLog.class).onGrowth(grown::countDown);
        memos().drafted(false);
        assertThat(grown.await(30, SECONDS)).isTrue();
    }

    @Test
    void eachInstanceTellsItsPagesWhatTheOtherHasDrawn() throws IOException {
        try (var here = open(as("finance"));
                var there = open(other.signIn("finance"))) {
            var known = memos().drafted(false);
            assertThat(isTold(here, known.id())).isTrue();
            assertThat(isTold(there, known.id())).isTrue();

            var written = other.signIn("author")
                    .post("/api/memos", Map.of("title", "Written at the other instance", "restricted", false))
                    .expect(201)
                    .at("/memoId");
            assertThat(isTold(here, written)).isTrue();
            assertThat(isTold(there, written)).isTrue();
        }
    }

    @Test
    void aReaderWhoWaitsIsWokenByTheNewsOfTheOtherInstance() {
        var memo = memos().drafted(false).id();
        var looked = new CountDownLatch(1);
        var told = new AtomicBoolean();
        var woken = CompletableFuture.supplyAsync(() -> other.bean(ReadYourWrites.class)
                .await(
                        "memo",
                        change -> {
                            if (change.id().equals(memo) && change.version() > 1) {
                                told.set(true);
                            }
                            return told.get();
                        },
                        () -> {
                            looked.countDown();
                            return told.get();
                        },
                        AN_HOUR));
        await().until(() -> looked.getCount() == 0);
        as("author")
                .post(
                        "/api/memos/" + memo + "/revisions",
                        Map.of("baseRevision", 0, "markdown", "# Text", "summary", "The first one"))
                .expect(201);
        assertThat(woken.orTimeout(60, SECONDS).join()).isTrue();
    }

    @Test
    void afterAGapOfTheNewsPagesAreToldThatEverythingMayHaveChanged() throws IOException {
        try (var there = open(other.signIn("finance"))) {
            jdbc.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?")
                    .param("sixpager listening")
                    .query((_, _) -> 0)
                    .list();
            assertThat(news(there)).isEqualTo("data:{\"topic\":\"memo\"}");
        }
        await().until(() -> listening() == 2);
    }

    @Test
    void anImportAtOneInstanceIsFollowedAtTheOther() {
        var revision = """
            [{"revision": 1, "file": "1.md", "date": "2024-03-01T09:00:00Z", "author": "Ada", "summary": "S"}]""";
        var text = "# A plan\n\nIt is short, " + UUID.randomUUID() + ".\n";
        var history = Archives.zip(Map.of("revisions.json", revision.getBytes(UTF_8), "1.md", text.getBytes(UTF_8)));
        var job = as("author")
                .upload("/api/imports", history, "application/zip")
                .expect(202)
                .at("/id");

        var there = other.signIn("author");
        await().until(() ->
                there.get("/api/imports/" + job).expect(200).at("/state").equals("DONE"));
        assertThat(there.get("/api/imports/" + job).text())
                .isEqualTo(as("author").get("/api/imports/" + job).text());
        assertThat(there.get("/api/imports/" + job + "/progress").expect(200).text())
                .startsWith("[\"Revision 1 of 1: 1 page");
        assertThat(there.get("/api/imports/" + job + "/progress?after=1").text())
                .isEqualTo("[]");
        other.signIn("finance").get("/api/imports/" + job).expectProblem(404);

        var again = there.upload("/api/imports", history, "application/zip").expect(202);
        assertThat(again.at("/state")).as("it is known at both").isEqualTo("DONE");
    }

    @Test
    void aStreamEndsWithinAPulseOfASignOutAtTheOtherInstance() throws IOException {
        people().signedIn("of-two-instances", "MEMBER");
        try (var there = open(other.visitor().signIn("of-two-instances", PeopleExamples.PASSWORD))) {
            as("admin")
                    .patch("/api/people/of-two-instances", Map.of("active", false))
                    .expect(200);
            other.bean(StreamController.class).pulse();
            assertThat(news(there)).isEmpty();
        }
    }

    private long listening() {
        return jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = ? AND state = 'idle'")
                .param("sixpager listening")
                .query(Long.class)
                .single();
    }

    /** Returns when the stream has begun. */
    private static BufferedReader open(TestClient client) throws IOException {
        var page = new BufferedReader(new InputStreamReader(client.stream("/api/stream"), UTF_8));
        assertThat(line(page, "event:account")).isNotEmpty();
        return page;
    }

    /** Whether a page is told of a memo; before, it may hear that everything may have changed, or of another one. */
    private static boolean isTold(BufferedReader page, String memo) throws IOException {
        var heard = news(page);
        while (!heard.isEmpty() && !heard.contains(memo)) {
            heard = news(page);
        }
        return !heard.isEmpty();
    }

    private static String news(BufferedReader page) throws IOException {
        return line(page, "event:memo").isEmpty() ? "" : line(page, "data:");
    }

    private static String line(BufferedReader page, String prefix) throws IOException {
        for (var line = page.readLine(); line != null; line = page.readLine()) {
            if (line.startsWith(prefix)) {
                return line;
            }
        }
        return "";
    }
}
