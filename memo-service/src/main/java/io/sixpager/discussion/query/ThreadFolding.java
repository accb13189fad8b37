package io.sixpager.discussion.query;

import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadFold;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.projection.Fold;
import org.jspecify.annotations.Nullable;

/** The fold of a thread, for its views and for the past. */
public final class ThreadFolding implements Fold<ThreadState, ThreadEvent> {

    public static final ThreadFolding FOLD = new ThreadFolding();

    private ThreadFolding() {}

    @Override
    public String aggregateType() {
        return "Thread";
    }

    @Override
    public Class<ThreadEvent> events() {
        return ThreadEvent.class;
    }

    @Override
    public ThreadState evolve(@Nullable ThreadState state, ThreadEvent event) {
        return ThreadFold.evolve(state, event);
    }

    @Override
    public long version(ThreadState state) {
        return state.version();
    }
}
