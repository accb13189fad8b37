package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.database.EmbeddedDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody holds a table for longer than anybody should. */
@Timeout(120)
class LockedTableTest extends ServiceTest {

    /** More than there are connections. */
    private static final int READERS = 12;

    @Autowired
    private EmbeddedDatabase database;

    @Test
    void whoeverNeedsALockedTableIsTurnedAwayAfterAMomentAndTheServiceGoesOn() throws SQLException {
        var author = as("author");
        try (var holder = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE approval_board IN ACCESS EXCLUSIVE MODE");
            var readers = IntStream.range(0, READERS)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> author.get("/api/board"), threads))
                    .toList();
            assertThat(readers).allSatisfy(reader -> reader.join().expectProblem(503));
            author.get("/api/me").expect(200);
        }
        author.get("/api/board").expect(200);
    }
}
