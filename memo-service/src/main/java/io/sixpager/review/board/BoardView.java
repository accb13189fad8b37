package io.sixpager.review.board;

import io.sixpager.memo.MemoState;
import io.sixpager.memo.MemoView;
import io.sixpager.memo.Readers;
import io.sixpager.memo.Stage;
import io.sixpager.people.Person;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind the board. A card is kept as the JSON that clients get. */
@Component
class BoardView implements MemoView {

    private static final String STORE = """
            INSERT INTO approval_board (memo_id, number, stage, restricted, readers, card) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (memo_id) DO UPDATE SET stage = excluded.stage, restricted = excluded.restricted,
                readers = excluded.readers, card = excluded.card""";

    private static final String ALL = """
            SELECT stage, string_agg(card, ',' ORDER BY number DESC) FROM approval_board
            WHERE NOT restricted OR ? OR ? = ANY (readers) GROUP BY stage""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    BoardView(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The cards of every stage that has any, as a JSON list's inside, the newest memo first. */
    Map<Stage, String> cards(Person reader) {
        var cards = new EnumMap<Stage, String>(Stage.class);
        jdbc.query(
                ALL,
                row -> {
                    cards.put(Stage.valueOf(row.getString(1)), row.getString(2));
                },
                reader.audits(),
                reader.username());
        return cards;
    }

    @Override
    public void store(Collection<MemoState> changed, List<Happening> happenings) {
        jdbc.batchUpdate(STORE, changed, changed.size(), (statement, memo) -> {
            statement.setObject(1, memo.memoId().value());
            statement.setLong(2, memo.header().number());
            statement.setString(3, memo.stage().name());
            statement.setBoolean(4, memo.header().restricted());
            statement.setArray(5, Readers.array(statement, memo));
            statement.setString(6, json.writeValueAsString(BoardCard.of(memo)));
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM approval_board");
    }
}
