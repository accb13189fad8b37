package io.sixpager.audit;

import io.sixpager.memo.MemoId;
import io.sixpager.memo.MemoState;
import io.sixpager.memo.MemoView;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind a memo's history: one row an event. */
@Component
class HistoryView implements MemoView {

    private static final String STORE =
            "INSERT INTO memo_history (memo_id, version, entry) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    HistoryView(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Up to {@code limit} entries after a version, as JSON, in the order in which they happened. */
    List<String> after(MemoId memoId, long version, int limit) {
        return jdbc.queryForList(
                "SELECT entry FROM memo_history WHERE memo_id = ? AND version > ? ORDER BY version LIMIT ?",
                String.class,
                memoId.value(),
                version,
                limit);
    }

    @Override
    public void store(Collection<MemoState> changed, List<Happening> happenings) {
        jdbc.batchUpdate(STORE, happenings, happenings.size(), (statement, happening) -> {
            statement.setObject(1, happening.event().memoId().value());
            statement.setLong(2, happening.version());
            statement.setString(3, json.writeValueAsString(HistoryEntry.of(happening.event(), happening.version())));
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM memo_history");
    }
}
