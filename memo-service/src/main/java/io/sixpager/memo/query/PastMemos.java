package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Picture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Memos as they stood after an entry of the log, for whoever may read them now, and as far as they may know them now. */
@Component
public class PastMemos {

    private final HistoricalStates states;
    private final VisibleMemos visible;
    private final WithheldMemos withheld;

    PastMemos(HistoricalStates states, VisibleMemos visible, WithheldMemos withheld) {
        this.states = states;
        this.visible = visible;
        this.withheld = withheld;
    }

    /**
     * Nothing if the memo had not begun yet.
     *
     * @param now as the reader may see it
     */
    public Optional<MemoState> find(MemoState now, long index) {
        return states.find(MemoFolding.FOLD, now.memoId().toString(), index).map(then -> asShown(now, then));
    }

    /** Whoever may not know a verdict now is not told it by the past. */
    private static MemoState asShown(MemoState now, MemoState then) {
        return now.withholds() ? then.withholdingVerdicts() : then;
    }

    /** What a view shows of each memo that had begun, in no order. */
    public <T> List<T> all(Person reader, long index, Picture<MemoState, T> picture) {
        var withheldNow = withheld.from(reader);
        var asWithheld = states.some(MemoFolding.FOLD, List.copyOf(withheldNow), index).values().stream()
                .map(MemoState::withholdingVerdicts)
                .map(picture.drawing());
        var others = visible.to(reader).and(memo -> !withheldNow.contains(memo));
        return Stream.concat(states.all(picture, index, others).stream(), asWithheld)
                .toList();
    }
}
