package io.sixpager.process.status;

import io.sixpager.process.Processes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the tables what has failed, whichever instance it failed on. */
@Component
class StoredProcesses implements Processes {

    private static final String STOPPAGES = """
        SELECT 'policy' AS kind, p.name AS id, p.failed_index, e.payload_type, e.event_identifier, p.failed_at,
            p.attempts, coalesce(p.retry_at, p.failed_at) AS retry_at, p.error
        FROM policy p
            LEFT JOIN log_entry l ON l.log_index = p.failed_index
            LEFT JOIN domain_event_entry e ON e.global_index = l.global_index
        WHERE p.failed_index IS NOT NULL
        UNION ALL
        SELECT task_name, task_instance, NULL, NULL, NULL, last_failure, consecutive_failures, execution_time,
            error
        FROM scheduled_tasks WHERE consecutive_failures > 0
        ORDER BY failed_at, id\
        """;

    private static final String COUNTS = """
            SELECT 'policy' AS kind, count(*) FROM policy WHERE failed_index IS NOT NULL
            UNION ALL
            SELECT task_name, count(*) FROM scheduled_tasks WHERE consecutive_failures > 0 GROUP BY task_name""";

    private static final String RESUME_POLICY =
            "UPDATE policy SET retry_at = NULL WHERE name = ? AND failed_index IS NOT NULL";

    private static final String RESUME_TASK = """
        UPDATE scheduled_tasks SET execution_time = ?, version = version + 1
        WHERE task_name = ? AND task_instance = ? AND consecutive_failures > 0 AND NOT picked\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredProcesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Stoppage> stoppages() {
        return jdbc.sql(STOPPAGES).query((row, _) -> stoppage(row)).list();
    }

    private static Stoppage stoppage(ResultSet row) throws SQLException {
        return new Stoppage(
                kind(row),
                row.getString("id"),
                row.getObject("failed_index", Long.class),
                row.getString("payload_type"),
                row.getString("event_identifier"),
                row.getTimestamp("failed_at").toInstant(),
                row.getInt("attempts"),
                row.getTimestamp("retry_at").toInstant(),
                row.getString("error"));
    }

    @Override
    public Map<Kind, Long> counts() {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        jdbc.sql(COUNTS).query(row -> {
            counts.put(kind(row), row.getLong(2));
        });
        return counts;
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }

    @Override
    public boolean resume(Kind kind, String id) {
        var resumed = switch (kind) {
            case POLICY -> jdbc.sql(RESUME_POLICY).param(id).update();
            case TIMER, EFFECT ->
                jdbc.sql(RESUME_TASK)
                        .params(Timestamp.from(clock.instant()), kind.name().toLowerCase(Locale.ROOT), id)
                        .update();
        };
        return resumed > 0;
    }
}
