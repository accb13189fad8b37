package io.sixpager.memo.list;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.ClosedMemos;
import io.sixpager.memo.query.MemoView;
import io.sixpager.people.Person;
import io.sixpager.projection.StateChange;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The way back from a memo to those whose place it has taken. A memo that was replaced stays so. */
@Component
class ReplacedMemos implements MemoView {

    private static final String STORE =
            "INSERT INTO replacement (memo_id, successor) VALUES (?, ?) ON CONFLICT (memo_id) DO NOTHING";

    private static final String FIND = """
        SELECT entry FROM replacement JOIN memo_list USING (memo_id)
        WHERE successor = :successor AND (NOT restricted OR :all OR :reader = ANY (readers))
            AND memo_id <> ALL (:closed::uuid[])
        ORDER BY number\
        """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;
    private final ClosedMemos closed;

    ReplacedMemos(JdbcTemplate jdbc, JdbcClient client, JsonMapper json, ClosedMemos closed) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
        this.closed = closed;
    }

    List<MemoRow> by(MemoId successor, Person reader) {
        return client.sql(FIND)
                .param("successor", successor.value())
                .param("all", reader.audits())
                .param("reader", reader.username())
                .param("closed", closed.to(reader).toArray(String[]::new))
                .query((row, _) -> json.readValue(row.getString(1), MemoRow.class))
                .list();
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        for (var change : changes) {
            var memo = change.after();
            var successor = memo.successor();
            if (successor != null) {
                jdbc.update(STORE, memo.memoId().value(), successor.value());
            }
        }
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM replacement");
    }
}
