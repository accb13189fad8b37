package io.sixpager.review.board;

import static java.util.Comparator.comparingLong;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.query.PastMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.projection.Picture;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The board as it was: the same cards, drawn from what the memos were. */
@Component
class PastBoard {

    private static final Picture<MemoState, BoardCard> CARDS = new Picture<>(MemoFolding.FOLD, BoardCard::of);

    private final PastMemos memos;
    private final HistoricalStates states;
    private final JsonMapper json;

    PastBoard(PastMemos memos, HistoricalStates states, JsonMapper json) {
        this.memos = memos;
        this.states = states;
        this.json = json;
    }

    /** As {@link BoardView#layOut} has it. */
    LaidOutBoard layOut(Person reader, Moment moment, BoardFilter filter, Set<Stage> stages, int most) {
        var cards = memos.all(reader, states.index(moment), CARDS).stream()
                .filter(card -> stages.contains(card.stage()))
                .collect(toMap(BoardCard::number, identity()));
        var columns = new EnumMap<Stage, BoardColumn>(Stage.class);
        cards.values().stream()
                .collect(groupingBy(BoardCard::stage))
                .forEach((stage, all) -> columns.put(stage, column(stage, all, filter, most)));
        return new LaidOutBoard(
                columns,
                numbers -> numbers.stream()
                        .collect(toMap(identity(), number -> json.writeValueAsBytes(cards.get(number)))));
    }

    private static BoardColumn column(Stage stage, List<BoardCard> all, BoardFilter filter, int most) {
        var found = all.stream()
                .filter(filter::includes)
                .sorted(comparingLong(BoardCard::number).reversed())
                .map(BoardCard::number)
                .toList();
        var shown = found.subList(0, Math.min(found.size(), BoardColumn.shown(stage, most)));
        return new BoardColumn(stage, all.size(), found.size(), shown);
    }
}
