package io.sixpager.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What PostgreSQL itself can do: rows of one kind of event, one a commit, into a copy of the events' table. */
final class RawInserts implements AutoCloseable {
    private static final String INSERT = """
            INSERT INTO bench_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data)
            SELECT ?, ?, 0, type, time_stamp, payload_type, payload_revision, payload, meta_data
            FROM domain_event_entry WHERE global_index = ?""";

    private static final String NEWEST = "SELECT max(global_index) FROM domain_event_entry WHERE payload_type = ?";

    private final String url;
    private final long row;

    RawInserts(String url, String payloadType) throws SQLException {
        this.url = url;
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var newest = connection.prepareStatement(NEWEST)) {
            statement.execute("CREATE TABLE bench_event (LIKE domain_event_entry INCLUDING ALL)");
            newest.setString(1, payloadType);
            var found = newest.executeQuery();
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
        try (var inserting = new Inserting()) {
            while (System.nanoTime() < deadline) {
                inserting.insert();
                inserted.incrementAndGet();
            }
        }
        return null;
    }

    /** How long each takes at a rate that the database bears, from when it was due. */
    Samples latencies(int rate, int connections, Duration time) throws SQLException {
        var samples = new Samples();
        var errors = new ConcurrentLinkedQueue<String>();
        var free = new LinkedBlockingQueue<Inserting>();
        for (int n = 0; n < connections; n++) {
            free.add(new Inserting());
        }
        ConstantRate.run(rate, time, errors, _ -> due -> {
            try {
                var inserting = free.take();
                inserting.insert();
                free.add(inserting);
                samples.add(System.nanoTime() - due);
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        for (var inserting : free) {
            inserting.close();
        }
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.peek());
        }
        return samples;
    }

    private final class Inserting implements AutoCloseable {
        private final Connection connection = DriverManager.getConnection(url);
        private final PreparedStatement statement = connection.prepareStatement(INSERT);

        Inserting() throws SQLException {}

        void insert() throws SQLException {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, UUID.randomUUID().toString());
            statement.setLong(3, row);
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE bench_event");
        }
    }
}
