package io.sixpager.process.policy;

import io.sixpager.process.Policy.Start;
import io.sixpager.shared.ErrorText;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each policy has come. Whoever holds the lock on its row runs the policy. */
@Component
class PolicyPositions {

    private static final String INSTALL = """
            INSERT INTO policy (name, log_index) SELECT ?, CASE WHEN ? THEN 0 ELSE log_index END FROM log_head
            ON CONFLICT DO NOTHING""";

    /** Of two instances one is told nothing, and so is whoever comes before the next attempt. */
    private static final String LOCK = """
            SELECT log_index FROM policy WHERE name = ? AND (retry_at IS NULL OR retry_at <= ?)
            FOR UPDATE SKIP LOCKED""";

    /**
     * What a policy causes may be told to the world, so its commit is waited for. An instance that is paused in the middle
     * loses its transaction, and with it the lock.
     */
    private static final String SAFELY = """
            SELECT set_config('idle_in_transaction_session_timeout', '60s', true),
                CASE WHEN current_setting('synchronous_commit') NOT IN ('on', 'remote_apply')
                THEN set_config('synchronous_commit', 'on', true) END""";

    private static final String MOVE = """
            UPDATE policy SET log_index = ?, attempts = 0, failed_index = NULL, failed_at = NULL, retry_at = NULL,
                error = NULL
            WHERE name = ?""";

    /** Nothing is noted if another instance has come past the event meanwhile. */
    private static final String FAIL = """
            UPDATE policy SET attempts = attempts + 1, failed_index = ?, failed_at = coalesce(failed_at, ?), error = ?,
                retry_at = CAST(? AS timestamptz)
                    + least(interval '1 second' * power(2, least(attempts, 20)), interval '5 minutes')
            WHERE name = ? AND log_index < ?""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PolicyPositions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives a policy that has never run a place to begin at; returns where it stands. */
    long install(String policy, Start start) {
        jdbc.sql(INSTALL).params(policy, start == Start.FIRST_EVENT).update();
        return jdbc.sql("SELECT log_index FROM policy WHERE name = ?")
                .param(policy)
                .query(Long.class)
                .single();
    }

    /** The position, locked up to the end of the transaction; nothing if another instance holds it. */
    Optional<Long> lock(String policy) {
        var position = jdbc.sql(LOCK).params(policy, now()).query(Long.class).optional();
        if (position.isPresent()) {
            jdbc.sql(SAFELY).query(row -> {});
        }
        return position;
    }

    void move(String policy, long index) {
        jdbc.sql(MOVE).params(index, policy).update();
    }

    void fail(String policy, long index, Throwable error) {
        jdbc.sql(FAIL)
                .params(index, now(), ErrorText.of(error), now(), policy, index)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
