package io.sixpager.review.board;

import static java.util.Comparator.reverseOrder;
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
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table behind the board. A card is kept as the JSON that clients get. */
@Component
class BoardView implements MemoView {

    private static final String STORE = """
        INSERT INTO approval_board (memo_id, number, stage, restricted, readers, card, title, owner, authors,
            waiting_for, outcome, overdue)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (memo_id) DO UPDATE SET stage = excluded.stage, restricted = excluded.restricted,
            readers = excluded.readers, card = excluded.card, title = excluded.title, owner = excluded.owner,
            authors = excluded.authors, waiting_for = excluded.waiting_for, outcome = excluded.outcome,
            overdue = excluded.overdue\
        """;

    private final JdbcTemplate jdbc;
    private final BoardRows rows;
    private final JsonMapper json;
    private final ServedViews served;
    private final WithheldMemos withheld;
    private final ClosedMemos closed;

    BoardView(
            JdbcTemplate jdbc,
            BoardRows rows,
            JsonMapper json,
            ServedViews served,
            WithheldMemos withheld,
            ClosedMemos closed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.served = served;
        this.withheld = withheld;
        this.closed = closed;
    }

    /**
     * The board of now. Memos of which the reader may not know all are looked for by what they may know, and drawn for
     * them.
     *
     * @param most how many cards are shown of each stage that is closed
     */
    LaidOutBoard layOut(Person reader, BoardFilter filter, Set<Stage> stages, int most) {
        served.require(GROUP);
        var unreadable = closed.to(reader);
        var own = withheld.shownTo(reader).stream()
                .filter(memo -> !unreadable.contains(memo.memoId().toString()))
                .map(BoardCard::of)
                .filter(card -> stages.contains(card.stage()))
                .toList();
        var apart = Stream.concat(
                        unreadable.stream(),
                        own.stream().map(card -> card.memoId().toString()))
                .toList();
        var columns = new EnumMap<Stage, BoardColumn>(Stage.class);
        rows.columns(reader, filter, stages, most, apart).forEach(column -> columns.put(column.stage(), column));
        own.forEach(card ->
                columns.merge(card.stage(), withheld(card, filter.includes(card)), (column, one) -> with(column, one)));
        var drawn = own.stream().collect(toMap(BoardCard::number, json::writeValueAsBytes));
        return new LaidOutBoard(columns, numbers -> {
            var cards = rows.cards(reader, numbers, apart);
            numbers.stream().filter(drawn::containsKey).forEach(number -> cards.put(number, drawn.get(number)));
            return cards;
        });
    }

    /** Verdicts are withheld in a review alone, so that its card is always shown. */
    private static BoardColumn withheld(BoardCard card, boolean found) {
        return new BoardColumn(card.stage(), 1, found ? 1 : 0, found ? List.of(card.number()) : List.of());
    }

    private static BoardColumn with(BoardColumn column, BoardColumn other) {
        return new BoardColumn(
                column.stage(),
                column.total() + other.total(),
                column.found() + other.found(),
                Stream.concat(column.numbers().stream(), other.numbers().stream())
                        .sorted(reverseOrder())
                        .toList());
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        jdbc.batchUpdate(STORE, changes, changes.size(), (statement, change) -> {
            var memo = change.after();
            var card = BoardCard.of(memo);
            statement.setObject(1, memo.memoId().value());
            statement.setLong(2, card.number());
            statement.setString(3, card.stage().name());
            statement.setBoolean(4, memo.header().restricted());
            statement.setArray(5, TextArray.of(statement, RestrictedReaders.of(memo)));
            statement.setString(6, json.writeValueAsString(card));
            statement.setString(7, card.title());
            statement.setString(8, card.owner());
            statement.setArray(9, TextArray.of(statement, card.authors()));
            statement.setArray(10, TextArray.of(statement, card.waitingFor()));
            statement.setString(
                    11, card.outcome() == null ? null : card.outcome().name());
            statement.setBoolean(12, card.overdueSince() != null);
        });
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM approval_board");
    }
}
