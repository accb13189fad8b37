package io.sixpager.discussion.duty;

import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadView;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.obligation.ObligationStore;
import io.sixpager.projection.StateChange;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The threads' part of everybody's inbox. */
@Component
class ThreadObligationView implements ThreadView {

    private final ThreadObligations source;
    private final ObligationStore store;

    ThreadObligationView(ThreadObligations source, ObligationStore store) {
        this.source = source;
        this.store = store;
    }

    @Override
    public void store(Collection<StateChange<ThreadState>> changes, List<LoggedEvent<ThreadEvent>> events) {
        store.draw(source, changes);
    }

    @Override
    public void clear() {
        store.clear(source.name());
    }
}
