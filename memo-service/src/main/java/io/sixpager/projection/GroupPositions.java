package io.sixpager.projection;

import io.sixpager.shared.ErrorText;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each group has drawn, by which version of the code, and the event at which it stands still, if it does. */
@Component
class GroupPositions {

    /** @param logIndex up to which entry the views show everything */
    record Position(int version, long logIndex, GroupStatus.@Nullable Failure failure) {}

    /**
     * Views can be drawn again, so their transaction does not wait for the disk; it holds the position as well. An
     * instance that is paused in the middle loses its transaction, and with it the lock.
     */
    private static final String UNHURRIED = """
            SELECT *, set_config('synchronous_commit', 'off', true),
                set_config('idle_in_transaction_session_timeout', '4s', true)
            FROM projection_group WHERE name = ? FOR UPDATE""";

    private static final String FIND = "SELECT * FROM projection_group WHERE name = ?";

    private static final String LOCK = FIND + " FOR UPDATE";

    private static final String RESERVE = """
            SELECT set_config('idle_in_transaction_session_timeout', '60s', true),
                pg_advisory_xact_lock(hashtextextended('projection ' || ?, 0))""";

    private static final String NOTE = """
            INSERT INTO projection_group (name, version, log_index) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET version = excluded.version, log_index = excluded.log_index,
                failed_index = NULL, failed_at = NULL, failed_event = NULL, error = NULL""";

    private static final String MOVE = """
            UPDATE projection_group SET log_index = ?, failed_index = NULL, failed_at = NULL, failed_event = NULL,
                error = NULL
            WHERE name = ?""";

    /** Nothing is noted if another instance has come past the event meanwhile. */
    private static final String FAIL = """
            UPDATE projection_group SET failed_at = CASE WHEN failed_index = :index THEN failed_at ELSE :at END,
                failed_index = :index, failed_event = :event, error = :error
            WHERE name = :name AND version = :version AND log_index < :index""";

    private final JdbcClient jdbc;
    private final Clock clock;

    GroupPositions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Position> find(String name) {
        return query(FIND, name);
    }

    /** Nobody else rebuilds the group before the transaction ends, even where it has no position that could be locked. */
    void reserve(String name) {
        jdbc.sql(RESERVE).param(name).query(row -> {});
    }

    boolean isDrawn(ProjectionGroup group) {
        return find(group.name())
                .filter(position -> position.version() == group.version())
                .isPresent();
    }

    /** Nobody else draws the group before the transaction ends. */
    Optional<Position> lock(String name) {
        return query(LOCK, name);
    }

    /** The same, in the transaction of a batch. */
    Optional<Position> lockForBatch(String name) {
        return query(UNHURRIED, name);
    }

    private Optional<Position> query(String sql, String name) {
        return jdbc.sql(sql)
                .param(name)
                .query((row, _) -> new Position(
                        row.getInt("version"),
                        row.getLong("log_index"),
                        row.getString("failed_event") == null
                                ? null
                                : new GroupStatus.Failure(
                                        row.getLong("failed_index"),
                                        row.getTimestamp("failed_at").toInstant(),
                                        row.getString("failed_event"),
                                        row.getString("error"))))
                .optional();
    }

    /** Everything up to the index has been drawn anew by a version. */
    void note(String name, int version, long logIndex) {
        jdbc.sql(NOTE).params(name, version, logIndex).update();
    }

    void move(String name, long logIndex) {
        jdbc.sql(MOVE).params(logIndex, name).update();
    }

    void fail(ProjectionGroup group, long logIndex, String event, Throwable error) {
        jdbc.sql(FAIL)
                .param("index", logIndex)
                .param("at", Timestamp.from(clock.instant()))
                .param("event", event)
                .param("error", ErrorText.of(error))
                .param("name", group.name())
                .param("version", group.version())
                .update();
    }
}
