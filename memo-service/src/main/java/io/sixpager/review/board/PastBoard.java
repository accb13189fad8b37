package io.sixpager.review.board;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.query.PastMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.projection.Picture;
import java.util.List;
import java.util.Map;
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

    /** As {@link BoardView#cards} has them. */
    Map<Stage, List<byte[]>> cards(Person reader, Moment moment) {
        return memos.all(reader, states.index(moment), CARDS).stream()
                .sorted(comparingLong(BoardCard::number).reversed())
                .collect(groupingBy(BoardCard::stage, mapping(json::writeValueAsBytes, toList())));
    }
}
