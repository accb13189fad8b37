package io.sixpager.memo.list;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.MemoView;
import io.sixpager.memo.query.RestrictedReaders;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.PageOf;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
        INSERT INTO memo_list (memo_id, number, title, stage, restricted, readers, updated_at, entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (memo_id) DO UPDATE SET title = excluded.title, stage = excluded.stage,
            restricted = excluded.restricted, readers = excluded.readers,
            updated_at = excluded.updated_at, entry = excluded.entry\
        """;

    private static final String FIND = """
        SELECT entry FROM memo_list
        WHERE (NOT restricted OR :all OR :reader = ANY (readers))
          AND (:stage::text IS NULL OR stage = :stage)
          AND (:text::text IS NULL OR title ILIKE :text ESCAPE '\\' OR number::text = :exact)
          AND (:before::timestamptz IS NULL OR (updated_at, number) < (:before, :number))
        ORDER BY updated_at DESC, number DESC LIMIT :limit\
        """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;
    private final ServedViews served;

    MemoListView(JdbcTemplate jdbc, JdbcClient client, JsonMapper json, ServedViews served) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
        this.served = served;
    }

    PageOf<MemoRow> find(
            Person reader, @Nullable Stage stage, @Nullable String text, @Nullable Cursor cursor, int limit) {
        served.require(GROUP);
        var rows = client.sql(FIND)
                .param("all", reader.audits())
                .param("reader", reader.username())
                .param("stage", stage == null ? null : stage.name(), Types.VARCHAR)
                .param("text", text == null ? null : "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%", Types.VARCHAR)
                .param("exact", text, Types.VARCHAR)
                .param("before", cursor == null ? null : Timestamp.from(cursor.updatedAt()), Types.TIMESTAMP)
                .param("number", cursor == null ? 0 : cursor.number())
                .param("limit", limit + 1)
                .query((row, _) -> json.readValue(row.getString(1), MemoRow.class))
                .list();
        return Cursor.page(rows, limit);
    }

    /** The place after which the next page begins. */
    record Cursor(Instant updatedAt, long number) {

        /** PostgreSQL knows fewer times than Java. */
        private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

        static Cursor after(MemoRow row) {
            return new Cursor(row.updatedAt(), row.number());
        }

        /** @param rows one more than the page takes, if there are so many */
        static PageOf<MemoRow> page(List<MemoRow> rows, int limit) {
            var page = rows.subList(0, Math.min(limit, rows.size()));
            return new PageOf<>(
                    page, rows.size() > limit ? after(page.getLast()).text() : null);
        }

        boolean comesBefore(MemoRow row) {
            var order = row.updatedAt().compareTo(updatedAt);
            return order < 0 || (order == 0 && row.number() < number);
        }

        static Cursor parse(String text) {
            try {
                var parts = text.split("~", 2);
                var cursor = new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
                if (cursor.updatedAt().isAfter(Instant.EPOCH)
                        && cursor.updatedAt().isBefore(LATEST)) {
                    return cursor;
                }
                throw unknown();
            } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
                throw unknown();
            }
        }

        private static CommandRejected unknown() {
            return CommandRejected.invalid("The cursor is not one that this list has handed out.");
        }

        String text() {
            return updatedAt + "~" + number;
        }
    }

    @Override
    public void store(Collection<MemoState> changed, List<LoggedEvent<MemoEvent>> events) {
        jdbc.batchUpdate(STORE, changed, changed.size(), (statement, memo) -> {
            statement.setObject(1, memo.memoId().value());
            statement.setLong(2, memo.header().number());
            statement.setString(3, memo.header().title());
            statement.setString(4, memo.stage().name());
            statement.setBoolean(5, memo.header().restricted());
            statement.setArray(6, RestrictedReaders.array(statement, memo));
            statement.setTimestamp(7, Timestamp.from(memo.changed().at()));
            statement.setString(8, json.writeValueAsString(MemoRow.of(memo)));
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM memo_list");
    }
}
