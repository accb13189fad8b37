package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Memos as they stood after an entry of the log, for whoever may read them now. */
@Component
public class PastMemos {

    private static final String VISIBLE =
            "SELECT memo_id::text FROM memo_list WHERE NOT restricted OR ? OR ? = ANY (readers)";

    private final HistoricalStates states;
    private final JdbcClient jdbc;

    PastMemos(HistoricalStates states, JdbcClient jdbc) {
        this.states = states;
        this.jdbc = jdbc;
    }

    /** Nothing if the memo had not begun yet. */
    public Optional<MemoState> find(MemoState now, long index) {
        return states.find(MemoFolding.FOLD, now.memoId().toString(), index);
    }

    /** What can be made of each memo that had begun, the oldest first. */
    public <T> List<T> all(Person reader, long index, Function<MemoState, T> drawing) {
        return states.all(MemoFolding.FOLD, index, visibleTo(reader), drawing);
    }

    /** The memos that somebody may read now, by their ids. */
    public Predicate<String> visibleTo(Person reader) {
        var visible = new HashSet<>(jdbc.sql(VISIBLE)
                .params(reader.audits(), reader.username())
                .query((row, _) -> row.getString(1))
                .list());
        return visible::contains;
    }
}
