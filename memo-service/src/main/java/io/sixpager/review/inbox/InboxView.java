package io.sixpager.review.inbox;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.duty.Obligation;
import io.sixpager.memo.duty.Obligations;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoView;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind everybody's inbox: one row an obligation. */
@Component
class InboxView implements MemoView {

    private static final String STORE = """
            INSERT INTO inbox (memo_id, ordinal, account, kind, since, obligation) VALUES (?, ?, ?, ?, ?, ?)""";

    /** @param ordinal its place among what the memo is owed: one person may owe it two answers */
    private record Row(int ordinal, Obligation obligation) {}

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    InboxView(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the account owes, the oldest first. */
    List<Obligation> of(String account) {
        return jdbc.query(
                "SELECT obligation FROM inbox WHERE account = ? ORDER BY since, memo_id, ordinal",
                (row, _) -> json.readValue(row.getString(1), Obligation.class),
                account);
    }

    @Override
    public void store(Collection<MemoState> changed, List<LoggedEvent<MemoEvent>> events) {
        jdbc.batchUpdate(
                "DELETE FROM inbox WHERE memo_id = ?",
                changed,
                changed.size(),
                (statement, memo) -> statement.setObject(1, memo.memoId().value()));
        var rows = changed.stream().flatMap(InboxView::rows).toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(STORE, rows, rows.size(), (statement, row) -> {
            var obligation = row.obligation();
            statement.setObject(1, obligation.memoId().value());
            statement.setInt(2, row.ordinal());
            statement.setString(3, obligation.account());
            statement.setString(4, obligation.kind().name());
            statement.setTimestamp(5, Timestamp.from(obligation.since()));
            statement.setString(6, json.writeValueAsString(obligation));
        });
    }

    private static Stream<Row> rows(MemoState memo) {
        var owed = Obligations.of(memo);
        return IntStream.range(0, owed.size()).mapToObj(i -> new Row(i, owed.get(i)));
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM inbox");
    }
}
