package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.Answer;
import io.sixpager.http.TestClient;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten times the service or PostgreSQL is killed under load; what was acknowledged is there, once. */
class CrashTest {

    private static final int CRASHES = 10;
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_A_CRASH = 40;

    /** One request; its key is also the title or the summary under which its event is found. */
    private record Command(String key, String path, Map<String, Object> body) {}

    private record Acknowledged(Command command, Answer receipt) {}

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Command> unanswered = new ConcurrentLinkedQueue<>();

    /** By memo, in the order in which its commands were sent. */
    private final Map<String, List<String>> keys = new HashMap<>();

    /** By memo, the highest version of which a receipt speaks: the views may still be on their way to it. */
    private final Map<String, Integer> versions = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedCommandIsThereExactlyOnce() throws Exception {
        for (var crash = 1; crash <= CRASHES; crash++) {
            var service = ServiceProcess.start(folder);
            repeat(service.signIn("author"));
            var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_A_CRASH);
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                var writers = new ArrayList<Future<?>>();
                for (var writer = 1; writer <= WRITERS; writer++) {
                    var name = "crash " + crash + " writer " + writer;
                    writers.add(executor.submit(() -> write(service.signIn("author"), name, enough)));
                }
                assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
                if (crash % 2 == 0) {
                    service.killPostgres();
                }
                service.kill();
                for (var writer : writers) {
                    writer.get();
                }
            }
        }
        try (var service = ServiceProcess.start(folder)) {
            repeat(service.signIn("author"));
            verify(service.signIn("author"));
        }
    }

    /** Begins a memo and revises it until nobody answers any more. */
    private void write(TestClient client, String name, CountDownLatch enough) {
        var draft = new Command(name, "/api/memos", Map.of("title", name, "restricted", false));
        var receipt = send(client, draft);
        for (var base = 0; receipt != null; base++) {
            enough.countDown();
            var key = name + " revision " + (base + 1);
            receipt = send(
                    client,
                    new Command(
                            key,
                            "/api/memos/" + receipt.at("/memoId") + "/revisions",
                            Map.of("baseRevision", base, "markdown", "# Text\n\n" + key, "summary", key)));
        }
    }

    /** The receipt, or null if the service died over the command. */
    private @Nullable Answer send(TestClient client, Command command) {
        try {
            var answer = client.post(command.path(), command.body(), "Idempotency-Key", command.key());
            if (answer.status() < 500) {
                answer.expect(201);
                acknowledged.add(new Acknowledged(command, answer));
                return answer;
            }
        } catch (UncheckedIOException _) {
            // whether it was stored is unknown
        }
        unanswered.add(command);
        return null;
    }

    /** What a careful client does: sends again what was not answered. And what was, to be told the same. */
    private void repeat(TestClient client) {
        for (var known = acknowledged.poll(); known != null; known = acknowledged.poll()) {
            var command = known.command();
            var again = client.post(command.path(), command.body(), "Idempotency-Key", command.key());
            assertThat(again.expect(201).text()).isEqualTo(known.receipt().text());
            remember(command, known.receipt());
        }
        for (var command = unanswered.poll(); command != null; command = unanswered.poll()) {
            var receipt = Objects.requireNonNull(send(client, command), "the service answers again");
            remember(command, receipt);
        }
        acknowledged.clear();
    }

    private void remember(Command command, Answer receipt) {
        var memo = receipt.at("/memoId");
        keys.computeIfAbsent(memo, _ -> new ArrayList<>()).add(command.key());
        versions.merge(memo, receipt.number("/version"), Math::max);
    }

    private void verify(TestClient client) {
        versions.forEach((memo, version) ->
                client.get("/api/memos/" + memo + "?atLeast=" + version).expect(200));
        var memos = client.get("/api/memos?limit=500").expect(200).json().get("items");
        assertThat(memos.findValuesAsString("memoId")).containsExactlyInAnyOrderElementsOf(keys.keySet());
        keys.forEach((memo, sent) -> assertThat(stored(client, memo)).isEqualTo(sent));
    }

    private List<String> stored(TestClient client, String memo) {
        var history = client.get("/api/memos/" + memo + "/history?limit=500&atLeast=" + versions.get(memo))
                .expect(200)
                .json();
        return history.get("items")
                .valueStream()
                .map(entry -> entry.get("details"))
                .map(event -> event.path("summary").asString(event.path("title").asString("")))
                .toList();
    }
}
