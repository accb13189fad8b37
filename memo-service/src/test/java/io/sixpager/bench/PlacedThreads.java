package io.sixpager.bench;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** From the receipt of a revision until all threads of its memo are placed in it for ever. */
final class PlacedThreads {
    private static final int REVISIONS = 12;
    private static final int LIMIT = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int A_MILLISECOND = 1_000_000;

    private static final String RECORDED =
            "SELECT count(*) FROM passage_placement WHERE memo_id = ?::uuid AND revision = ?";

    private final Service service;
    private final Share share;

    PlacedThreads(Service service, Share share) {
        this.service = service;
        this.share = share;
    }

    /** @param revise submits the next revision and returns with its receipt */
    void addTo(Table table, BenchMemo memo, int threads, Runnable revise) throws SQLException {
        var placed = new Samples();
        try (var connection = DriverManager.getConnection(service.database());
                var recorded = connection.prepareStatement(RECORDED)) {
            recorded.setString(1, memo.id);
            for (int n = 0; n <= share.of(REVISIONS); n++) {
                revise.run();
                var begun = System.nanoTime();
                recorded.setInt(2, memo.revision);
                await(recorded, threads, begun + PATIENCE.toNanos());
                if (n > 0) {
                    placed.add(System.nanoTime() - begun);
                }
            }
        }
        table.atMost(
                threads + " threads of " + Texts.REVISIONS + " revisions placed in a new one until recorded, median",
                LIMIT,
                "ms",
                placed.percentile(50));
        table.note("  p99 of " + placed.count() + " revisions", placed.percentile(99) + " ms");
    }

    private static void await(PreparedStatement recorded, int threads, long deadline) throws SQLException {
        while (count(recorded) < threads) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Only " + count(recorded) + " threads were placed in time");
            }
            LockSupport.parkNanos(A_MILLISECOND);
        }
    }

    private static int count(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
