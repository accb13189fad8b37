package io.sixpager.memo.query;

import io.sixpager.memo.gate.HiddenVerdicts;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The memos of which somebody may not know the verdicts of others yet. Whatever was drawn for everybody asks here, and
 * draws these few anew as their reader may see them.
 */
@Component
public class WithheldMemos {

    private final MemoStates states;
    private final JdbcTemplate jdbc;
    private final ServedViews served;

    WithheldMemos(MemoStates states, JdbcTemplate jdbc, ServedViews served) {
        this.states = states;
        this.jdbc = jdbc;
        this.served = served;
    }

    /** By their ids. */
    public Set<String> from(Person reader) {
        served.require(MemoView.GROUP);
        return reader.audits()
                ? Set.of()
                : Set.copyOf(jdbc.queryForList(
                        "SELECT memo_id::text FROM withheld_memo WHERE account = ?", String.class, reader.username()));
    }

    /** The same memos as their reader may see them now. */
    public List<MemoState> shownTo(Person reader) {
        return from(reader).stream()
                .flatMap(memo -> states.find(MemoId.of(memo)).stream())
                .map(memo -> HiddenVerdicts.shownTo(memo, reader.username()))
                .toList();
    }
}
