package io.sixpager.projection;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each group has drawn, by which version of the code, and the event at which it stands still, if it does. */
@Component
class GroupPositions {

    /** @param logIndex up to which entry the views show everything */
    record Position(int version, long logIndex, GroupStatus.@Nullable Failure failure) {}

    private static final int ERROR_LIMIT = 8_000;

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
        return query(name, "");
    }

    /** Nobody else draws the group before the transaction ends. */
    Optional<Position> lock(String name) {
        return query(name, " FOR UPDATE");
    }

    private Optional<Position> query(String name, String lock) {
        return jdbc.sql("SELECT * FROM projection_group WHERE name = ?" + lock)
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

    void fail(ProjectionGroup group, long logIndex, String event, List<String> trace) {
        var error = String.join("\n", trace).replace("\0", "");
        jdbc.sql(FAIL)
                .param("index", logIndex)
                .param("at", Timestamp.from(clock.instant()))
                .param("event", event)
                .param("error", error.substring(0, Math.min(error.length(), ERROR_LIMIT)))
                .param("name", group.name())
                .param("version", group.version())
                .update();
    }
}
