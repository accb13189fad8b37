package io.sixpager.audit;

import io.sixpager.projection.ServedViews;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind every history: one row an event. */
@Component
class HistoryView {

    private static final String STORE = "INSERT INTO history (subject, log_index, entry) VALUES (?, ?, ?)";

    private static final String AFTER = """
        SELECT log_index, entry FROM history WHERE subject = ? AND log_index > ? AND log_index <= ?
        ORDER BY log_index LIMIT ?\
        """;

    /** @param subject whose history the entry belongs in */
    record Row(String subject, HistoryEntry entry) {}

    /** As it is answered. */
    record StoredEntry(long logIndex, String json) {}

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ServedViews served;

    HistoryView(JdbcTemplate jdbc, JsonMapper json, ServedViews served) {
        this.jdbc = jdbc;
        this.json = json;
        this.served = served;
    }

    /** Entries after an index of the log, up to and with another one, in its order. */
    List<StoredEntry> find(String subject, long after, long upTo, int limit) {
        served.require(HistoryGroup.NAME);
        return jdbc.query(
                AFTER, (row, _) -> new StoredEntry(row.getLong(1), row.getString(2)), subject, after, upTo, limit);
    }

    void store(List<Row> rows) {
        jdbc.batchUpdate(STORE, rows, Math.max(1, rows.size()), (statement, row) -> {
            statement.setString(1, row.subject());
            statement.setLong(2, row.entry().index());
            statement.setString(3, json.writeValueAsString(row.entry()));
        });
    }

    void clear() {
        jdbc.update("DELETE FROM history");
    }
}
