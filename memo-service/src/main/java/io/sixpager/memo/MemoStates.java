package io.sixpager.memo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The fold of every memo as it was last written. */
@Component
public class MemoStates implements MemoView {

    private static final String STORE = """
            INSERT INTO memo_details (memo_id, number, version, state) VALUES (?, ?, ?, ?)
            ON CONFLICT (memo_id) DO UPDATE SET version = excluded.version, state = excluded.state""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final RowMapper<MemoState> reader;

    MemoStates(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.reader = (row, _) -> json.readValue(row.getString("state"), MemoState.class);
    }

    public Optional<MemoState> find(MemoId memoId) {
        return jdbc.query("SELECT state FROM memo_details WHERE memo_id = ?", reader, memoId.value()).stream()
                .findFirst();
    }

    public Optional<MemoState> find(long number) {
        return jdbc.query("SELECT state FROM memo_details WHERE number = ?", reader, number).stream()
                .findFirst();
    }

    /** How many events of the memo have been folded; 0 if none. */
    public long version(UUID memoId) {
        return jdbc.queryForList("SELECT version FROM memo_details WHERE memo_id = ?", Long.class, memoId).stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public void store(Collection<MemoState> changed, List<Happening> happenings) {
        jdbc.batchUpdate(STORE, changed, changed.size(), (statement, memo) -> {
            statement.setObject(1, memo.memoId().value());
            statement.setLong(2, memo.header().number());
            statement.setLong(3, memo.version());
            statement.setString(4, json.writeValueAsString(memo));
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM memo_details");
    }
}
