package io.sixpager.memo.list;

import io.sixpager.memo.list.MemoListView.Cursor;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.query.PastMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.projection.Picture;
import io.sixpager.shared.PageOf;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of memos as it was: the same rows, drawn from what the memos were. */
@Component
class PastMemoList {

    private static final Comparator<MemoRow> NEWEST_FIRST = Comparator.comparing(MemoRow::updatedAt)
            .thenComparing(MemoRow::number)
            .reversed();

    private static final Picture<MemoState, MemoRow> ROWS = new Picture<>(MemoFolding.FOLD, MemoRow::of);

    /** @param text part of a title, or a number */
    record Wanted(
            @Nullable Stage stage,
            @Nullable String text,
            @Nullable Cursor after,
            int limit) {

        private boolean includes(MemoRow row) {
            return (stage == null || stage == row.stage())
                    && (text == null || isIn(row, text.toLowerCase(Locale.ROOT)))
                    && (after == null || after.comesBefore(row));
        }

        private static boolean isIn(MemoRow row, String text) {
            return row.title().toLowerCase(Locale.ROOT).contains(text)
                    || Long.toString(row.number()).equals(text);
        }
    }

    private final PastMemos memos;
    private final HistoricalStates states;

    PastMemoList(PastMemos memos, HistoricalStates states) {
        this.memos = memos;
        this.states = states;
    }

    /** As {@link MemoListView#find} has it. */
    PageOf<MemoRow> find(Person reader, Moment moment, Wanted wanted) {
        var rows = memos.all(reader, states.index(moment), ROWS).stream()
                .filter(wanted::includes)
                .sorted(NEWEST_FIRST)
                .limit(wanted.limit() + 1L)
                .toList();
        return Cursor.page(rows, wanted.limit());
    }
}
