package io.sixpager.review.board;

import static java.util.stream.Collectors.toMap;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.ClosedMemos;
import io.sixpager.memo.query.MemoView;
import io.sixpager.memo.query.RestrictedReaders;
import io.sixpager.memo.query.WithheldMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.StateChange;
import io.sixpager.projection.TextArray;
import java.util.ArrayList;
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
            readers = excluded.readers, card = excluded.card\
        """;

    private static final String ALL = """
        SELECT memo_id::text, stage, card FROM approval_board
        WHERE NOT restricted OR ? OR ? = ANY (readers) ORDER BY number DESC\
        """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ServedViews served;
    private final WithheldMemos withheld;
    private final ClosedMemos closed;

    BoardView(JdbcTemplate jdbc, JsonMapper json, ServedViews served, WithheldMemos withheld, ClosedMemos closed) {
        this.jdbc = jdbc;
        this.json = json;
        this.served = served;
        this.withheld = withheld;
        this.closed = closed;
    }

    /**
     * The cards of every stage that has any, the newest memo first, each as the bytes of its JSON: a thousand of them
     * are neither decoded nor put into one string. Those of which the reader may not know all are drawn for them.
     */
    Map<Stage, List<byte[]>> cards(Person reader) {
        served.require(GROUP);
        var closedNow = closed.to(reader);
        var asWithheld = withheld.shownTo(reader).stream()
                .collect(toMap(memo -> memo.memoId().toString(), memo -> json.writeValueAsBytes(BoardCard.of(memo))));
        var cards = new EnumMap<Stage, List<byte[]>>(Stage.class);
        jdbc.query(
                ALL,
                row -> {
                    if (closedNow.contains(row.getString(1))) {
                        return;
                    }
                    var own = asWithheld.get(row.getString(1));
                    cards.computeIfAbsent(Stage.valueOf(row.getString(2)), _ -> new ArrayList<>())
                            .add(own == null ? row.getBytes(3) : own);
                },
                reader.audits(),
                reader.username());
        return cards;
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        jdbc.batchUpdate(STORE, changes, changes.size(), (statement, change) -> {
            var memo = change.after();
            statement.setObject(1, memo.memoId().value());
            statement.setLong(2, memo.header().number());
            statement.setString(3, memo.stage().name());
            statement.setBoolean(4, memo.header().restricted());
            statement.setArray(5, TextArray.of(statement, RestrictedReaders.of(memo)));
            statement.setString(6, json.writeValueAsString(BoardCard.of(memo)));
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM approval_board");
    }
}
