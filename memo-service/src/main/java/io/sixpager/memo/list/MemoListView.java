package io.sixpager.memo.list;

import static java.util.stream.Collectors.toMap;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.ClosedMemos;
import io.sixpager.memo.query.MemoView;
import io.sixpager.memo.query.RestrictedReaders;
import io.sixpager.memo.query.WithheldMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.StateChange;
import io.sixpager.projection.TextArray;
import io.sixpager.shared.PageOf;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind the list of memos. */
@Component
class MemoListView implements MemoView {

    private static final String STORE = """
        INSERT INTO memo_list (memo_id, number, title, stage, restricted, readers, updated_at, entry,
            outcome, authors, waiting_for, overdue)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (memo_id) DO UPDATE SET title = excluded.title, stage = excluded.stage,
            restricted = excluded.restricted, readers = excluded.readers,
            updated_at = excluded.updated_at, entry = excluded.entry, outcome = excluded.outcome,
            authors = excluded.authors, waiting_for = excluded.waiting_for, overdue = excluded.overdue\
        """;

    /**
     * The passages of those alone that stand on the page. In a passage the words are looked for as people write them, small,
     * capital, or with a capital first: the database may take letters beyond Z for others when their case is another.
     */
    private static final String FIND = """
        SELECT entry, hit.revision, ts_headline('english', hit.text, hit.written, :options) AS passage FROM (
            SELECT memo_id, number, updated_at, entry FROM memo_list
            WHERE (NOT restricted OR :all OR :reader = ANY (readers)) AND memo_id <> ALL (:closed::uuid[])
              AND (:stage::text IS NULL OR stage = :stage)
              AND (:outcome::text IS NULL OR outcome = :outcome)
              AND (:person::text IS NULL OR :person = ANY (readers))
              AND (:author::text IS NULL OR :author = ANY (authors))
              AND (:waiting::text IS NULL OR :waiting = ANY (waiting_for))
              AND (NOT :overdue OR overdue)
              AND (:text::text IS NULL OR position(case_fold(:text) IN case_fold(title)) > 0
                  OR number::text = :text OR memo_id IN (SELECT memo_id FROM memo_search JOIN revision_words USING (content_hash)
                      WHERE words @@ websearch_to_tsquery('english', case_fold(:text))))
              AND (:before::timestamptz IS NULL OR (updated_at, number) < (:before, :number))
            ORDER BY updated_at DESC, number DESC LIMIT :limit) AS found
        LEFT JOIN LATERAL (
            SELECT s.revision, convert_from(c.markdown, 'UTF8') AS text,
                websearch_to_tsquery('english', lower(:text::text COLLATE "und-x-icu"))
                    || websearch_to_tsquery('english', upper(:text::text COLLATE "und-x-icu"))
                    || websearch_to_tsquery('english', initcap(:text::text COLLATE "und-x-icu")) AS written
            FROM memo_search s JOIN revision_words w USING (content_hash) JOIN revision_content c USING (content_hash),
                 websearch_to_tsquery('english', case_fold(:text)) AS q (query)
            WHERE s.memo_id = found.memo_id AND w.words @@ q.query
            ORDER BY s.revision DESC LIMIT 1) AS hit ON true
        ORDER BY updated_at DESC, number DESC\
        """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;
    private final ServedViews served;
    private final WithheldMemos withheld;
    private final ClosedMemos closed;

    MemoListView(
            JdbcTemplate jdbc,
            JdbcClient client,
            JsonMapper json,
            ServedViews served,
            WithheldMemos withheld,
            ClosedMemos closed) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
        this.served = served;
        this.withheld = withheld;
        this.closed = closed;
    }

    PageOf<MemoRow> find(Person reader, MemoFilter filter, @Nullable Cursor cursor, int limit) {
        served.require(GROUP);
        var closedNow = closed.to(reader);
        var text = filter.text();
        var asWithheld = withheld.shownTo(reader).stream().collect(toMap(MemoState::memoId, MemoRow::of));
        var rows = client.sql(FIND)
                .param("options", FoundPassage.HEADLINE_OPTIONS)
                .param("all", reader.audits())
                .param("reader", reader.username())
                .param("closed", closedNow.toArray(String[]::new))
                .param("stage", filter.stage() == null ? null : filter.stage().name(), Types.VARCHAR)
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name(),
                        Types.VARCHAR)
                .param("person", filter.person(), Types.VARCHAR)
                .param("author", filter.author(), Types.VARCHAR)
                .param("waiting", filter.waitingFor(), Types.VARCHAR)
                .param("overdue", filter.overdue())
                .param("text", text, Types.VARCHAR)
                .param("before", cursor == null ? null : Timestamp.from(cursor.updatedAt()), Types.TIMESTAMP)
                .param("number", cursor == null ? 0 : cursor.number())
                .param("limit", limit + 1)
                .query((row, _) -> {
                    var entry = json.readValue(row.getString(1), MemoRow.class);
                    return asWithheld
                            .getOrDefault(entry.memoId(), entry)
                            .with(FoundPassage.of(row.getInt(2), row.getString(3)));
                })
                .list();
        return Cursor.page(rows, limit);
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        jdbc.batchUpdate(STORE, changes, changes.size(), (statement, change) -> {
            var memo = change.after();
            statement.setObject(1, memo.memoId().value());
            statement.setLong(2, memo.header().number());
            statement.setString(3, memo.header().title());
            statement.setString(4, memo.stage().name());
            statement.setBoolean(5, memo.header().restricted());
            statement.setArray(6, TextArray.of(statement, RestrictedReaders.of(memo)));
            statement.setTimestamp(7, Timestamp.from(memo.changed().at()));
            var row = MemoRow.of(memo);
            statement.setString(8, json.writeValueAsString(row));
            statement.setString(9, row.outcome() == null ? null : row.outcome().name());
            statement.setArray(10, accounts(statement, row.authors()));
            statement.setArray(11, accounts(statement, row.waitingFor()));
            statement.setBoolean(12, row.overdue());
        });
    }

    private static Array accounts(PreparedStatement statement, List<String> accounts) throws SQLException {
        return statement.getConnection().createArrayOf("varchar", accounts.toArray());
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM memo_list");
    }
}
