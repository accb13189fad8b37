package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import io.sixpager.projection.Fold;
import org.jspecify.annotations.Nullable;

/** The memo's fold, for its views and for the past. */
public final class MemoFolding implements Fold<MemoState, MemoEvent> {

    public static final MemoFolding FOLD = new MemoFolding();

    private MemoFolding() {}

    @Override
    public String aggregateType() {
        return "Memo";
    }

    @Override
    public Class<MemoEvent> events() {
        return MemoEvent.class;
    }

    @Override
    public MemoState evolve(@Nullable MemoState state, MemoEvent event) {
        return MemoFold.evolve(state, event);
    }

    @Override
    public MemoState shared(MemoState state) {
        return StateInterner.shared(state);
    }

    @Override
    public long version(MemoState state) {
        return state.version();
    }
}
