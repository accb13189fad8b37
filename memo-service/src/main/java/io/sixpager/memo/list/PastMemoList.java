package io.sixpager.memo.list;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.query.PastMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.projection.Picture;
import io.sixpager.shared.PageOf;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of memos as it was: the same rows, drawn from what the memos were. */
@Component
class PastMemoList {

    private static final Comparator<MemoRow> NEWEST_FIRST = Comparator.comparing(MemoRow::updatedAt)
            .thenComparing(MemoRow::number)
            .reversed();

    private static final Picture<MemoState, MemoRow> ROWS = new Picture<>(MemoFolding.FOLD, MemoRow::of);

    private final PastMemos memos;
    private final HistoricalStates states;

    PastMemoList(PastMemos memos, HistoricalStates states) {
        this.memos = memos;
        this.states = states;
    }

    /** As {@link MemoListView#find} has it, but for the words of the texts. */
    PageOf<MemoRow> find(Person reader, Moment moment, MemoFilter filter, @Nullable Cursor cursor, int limit) {
        var rows = memos.all(reader, states.index(moment), ROWS).stream()
                .filter(row -> filter.includes(row) && (cursor == null || cursor.comesBefore(row)))
                .sorted(NEWEST_FIRST)
                .limit(limit + 1L)
                .toList();
        return Cursor.page(rows, limit);
    }
}
