package io.sixpager.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.http.MemoExamples.Example;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands that wait for one memo are in nobody else's way. */
class BusyMemoTest extends ServiceTest {

    /** More than there are connections. */
    private static final int COMMANDS = 12;

    private static final int CONNECTIONS = 8;

    @Autowired
    private EmbeddedDatabase database;

    @Test
    void manyCommandsForAMemoThatIsHeldLeaveTheOtherMemosAlone() throws Exception {
        var busy = memos().drafted(false);
        var quiet = memos().drafted(false);
        as("finance");
        try (var blocking = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            hold(busy, blocking);
            var commands = IntStream.range(0, COMMANDS)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> as("author").patch(busy.path(""), Map.of("title", "Title " + n)), threads))
                    .toList();
            await().until(() -> underWay() >= CONNECTIONS);

            CompletableFuture.runAsync(
                            () -> {
                                as("finance").get(quiet.path("")).expect(200);
                                as("author")
                                        .patch(quiet.path(""), Map.of("title", "Quiet"))
                                        .expect(200);
                            },
                            threads)
                    .orTimeout(5, SECONDS)
                    .join();

            blocking.rollback();
            assertThat(commands).allSatisfy(command -> command.join().expect(200));
        }
    }

    /** An event that is not committed: whoever appends the same waits until it is, or is not. */
    private static void hold(Example memo, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("""
                INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                                time_stamp, payload_type, payload, meta_data)
                VALUES (?, ?, ?, 'Memo', '2026-01-01T00:00:00Z', 'memo.Nothing', '', '')""")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, memo.id());
            insert.setInt(3, memo.version());
            insert.executeUpdate();
        }
    }

    private static long underWay() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith("io.sixpager.command.CommandDispatcher")))
                .count();
    }
}
