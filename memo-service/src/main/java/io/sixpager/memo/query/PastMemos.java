package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Picture;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Memos as they stood after an entry of the log, for whoever may read them now. */
@Component
public class PastMemos {

    private final HistoricalStates states;
    private final VisibleMemos visible;

    PastMemos(HistoricalStates states, VisibleMemos visible) {
        this.states = states;
        this.visible = visible;
    }

    /** Nothing if the memo had not begun yet. */
    public Optional<MemoState> find(MemoState now, long index) {
        return states.find(MemoFolding.FOLD, now.memoId().toString(), index);
    }

    /** What a view shows of each memo that had begun, the oldest first. */
    public <T> List<T> all(Person reader, long index, Picture<MemoState, T> picture) {
        return states.all(picture, index, visible.to(reader));
    }
}
