package io.sixpager.memo.query;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.gate.HiddenVerdicts;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.projection.StateChange;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who may not know the verdicts on which memo yet, for {@link WithheldMemos}. */
@Component
class WithheldView implements MemoView {

    private record Withheld(String account, MemoId memoId) {}

    private final JdbcTemplate jdbc;

    WithheldView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        var changed = changes.stream()
                .filter(change -> change.concerns(HiddenVerdicts::of))
                .map(StateChange::after)
                .toList();
        jdbc.batchUpdate(
                "DELETE FROM withheld_memo WHERE memo_id = ?",
                changed,
                Math.max(1, changed.size()),
                (statement, memo) -> statement.setObject(1, memo.memoId().value()));
        var withheld = changed.stream().flatMap(WithheldView::of).toList();
        jdbc.batchUpdate(
                "INSERT INTO withheld_memo (account, memo_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                withheld,
                Math.max(1, withheld.size()),
                (statement, each) -> {
                    statement.setString(1, each.account());
                    statement.setObject(2, each.memoId().value());
                });
    }

    private static Stream<Withheld> of(MemoState memo) {
        return HiddenVerdicts.of(memo).stream().map(account -> new Withheld(account, memo.memoId()));
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM withheld_memo");
    }
}
