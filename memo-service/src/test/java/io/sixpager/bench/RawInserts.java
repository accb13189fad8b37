package io.sixpager.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** What PostgreSQL itself can do: rows of verdict events, one a commit, into a copy of the events' table. */
final class RawInserts implements AutoCloseable {
    private static final String INSERT = """
            INSERT INTO bench_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data)
            SELECT ?, ?, 0, type, time_stamp, payload_type, payload_revision, payload, meta_data
            FROM domain_event_entry WHERE global_index = ?""";

    private final String url;
    private final long row;

    RawInserts(String postgresPort) throws SQLException {
        url = "jdbc:postgresql://localhost:" + postgresPort + "/postgres?user=postgres";
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_event (LIKE domain_event_entry INCLUDING ALL)");
            var found = statement.executeQuery(
                    "SELECT max(global_index) FROM domain_event_entry WHERE payload_type = 'memo.VerdictGiven'");
            found.next();
            row = found.getLong(1);
        }
    }

    /** Commits a second. */
    double rate(int connections, Duration time) {
        var inserted = new AtomicLong();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int n = 0; n < connections; n++) {
                threads.submit(() -> insertUntil(begun + time.toNanos(), inserted));
            }
        }
        return inserted.get() / (time.toMillis() / 1_000.0);
    }

    private Void insertUntil(long deadline, AtomicLong inserted) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.prepareStatement(INSERT)) {
            while (System.nanoTime() < deadline) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setString(2, UUID.randomUUID().toString());
                statement.setLong(3, row);
                statement.executeUpdate();
                inserted.incrementAndGet();
            }
        }
        return null;
    }

    @Override
    public void close() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE bench_event");
        }
    }
}
