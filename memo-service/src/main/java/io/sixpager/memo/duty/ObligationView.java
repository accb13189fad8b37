package io.sixpager.memo.duty;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoView;
import io.sixpager.obligation.ObligationStore;
import io.sixpager.projection.StateChange;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The memos' part of everybody's inbox. */
@Component
class ObligationView implements MemoView {

    private final MemoObligations source;
    private final ObligationStore store;

    ObligationView(MemoObligations source, ObligationStore store) {
        this.source = source;
        this.store = store;
    }

    @Override
    public void store(Collection<StateChange<MemoState>> changes, List<LoggedEvent<MemoEvent>> events) {
        store.draw(source, changes);
    }

    @Override
    public void clear() {
        store.clear(source.name());
    }
}
