package io.sixpager.review.inbox;

import io.sixpager.memo.MemoState;
import io.sixpager.memo.MemoView;
import io.sixpager.memo.Obligation;
import io.sixpager.memo.Obligations;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind everybody's inbox: one row an obligation. */
@Component
class InboxView implements MemoView {

    private static final String STORE = """
            INSERT INTO inbox (memo_id, account, kind, since, obligation) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (memo_id, account, kind) DO NOTHING""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    InboxView(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the account owes, the oldest first. */
    List<Obligation> of(String account) {
        return jdbc.query(
                "SELECT obligation FROM inbox WHERE account = ? ORDER BY since, memo_id, kind",
                (row, _) -> json.readValue(row.getString(1), Obligation.class),
                account);
    }

    @Override
    public void store(Collection<MemoState> changed, List<Happening> happenings) {
        jdbc.batchUpdate(
                "DELETE FROM inbox WHERE memo_id = ?",
                changed,
                changed.size(),
                (statement, memo) -> statement.setObject(1, memo.memoId().value()));
        var owed =
                changed.stream().flatMap(memo -> Obligations.of(memo).stream()).toList();
        jdbc.batchUpdate(STORE, owed, Math.max(1, owed.size()), (statement, obligation) -> {
            statement.setObject(1, obligation.memoId().value());
            statement.setString(2, obligation.account());
            statement.setString(3, obligation.kind().name());
            statement.setTimestamp(4, Timestamp.from(obligation.since()));
            statement.setString(5, json.writeValueAsString(obligation));
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM inbox");
    }
}
