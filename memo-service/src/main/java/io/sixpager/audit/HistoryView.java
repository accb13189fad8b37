package io.sixpager.audit;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.projection.EventNarration.Told;
import io.sixpager.projection.EventNarration.Withheld;
import io.sixpager.projection.ServedViews;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind every history: one row an event. */
@Component
class HistoryView {

    private static final String STORE =
            "INSERT INTO history (subject, log_index, entry, stream, withheld) VALUES (?, ?, ?, ?, ?)";

    private static final String AFTER = """
        SELECT log_index, entry FROM history WHERE subject = ? AND log_index > ? AND log_index <= ?
        ORDER BY log_index LIMIT ?\
        """;

    private static final String AFTER_WITHOUT_WITHHELD = """
        SELECT log_index, entry FROM history h WHERE subject = ? AND log_index > ? AND log_index <= ?
          AND withheld = 'NOTHING' AND NOT EXISTS (
              SELECT 1 FROM history o
              WHERE o.subject = h.subject AND o.stream = h.stream AND o.withheld = 'STREAM')
        ORDER BY log_index LIMIT ?\
        """;

    /** @param subject whose history the entry belongs in */
    record Row(String subject, HistoryEntry entry, String stream, Withheld withheld) {
        static Row of(LoggedEvent<?> event, Told told) {
            return new Row(told.subject(), HistoryEntry.of(event, told), event.aggregateId(), told.withheld());
        }
    }

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
        return find(AFTER, subject, after, upTo, limit);
    }

    /** The same without what is kept from some. */
    List<StoredEntry> findTellable(String subject, long after, long upTo, int limit) {
        return find(AFTER_WITHOUT_WITHHELD, subject, after, upTo, limit);
    }

    private List<StoredEntry> find(String sql, String subject, long after, long upTo, int limit) {
        served.require(HistoryGroup.NAME);
        return jdbc.query(
                sql, (row, _) -> new StoredEntry(row.getLong(1), row.getString(2)), subject, after, upTo, limit);
    }

    void store(List<Row> rows) {
        jdbc.batchUpdate(STORE, rows, Math.max(1, rows.size()), (statement, row) -> {
            statement.setString(1, row.subject());
            statement.setLong(2, row.entry().index());
            statement.setString(3, json.writeValueAsString(row.entry()));
            statement.setString(4, row.stream());
            statement.setString(5, row.withheld().name());
        });
    }

    void clear() {
        jdbc.update("DELETE FROM history");
    }
}
