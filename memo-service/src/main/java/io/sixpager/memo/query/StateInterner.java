package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoState;
import java.lang.ref.WeakReference;

/**
 * Lets the aggregates and the views hold one instance of what both have folded out of the same events: a memo of 31
 * revisions takes some 75 KB. An instance that nobody holds any more is let go.
 */
public final class StateInterner {

    private static final int PLACES = 8_192;

    /** By memo and version. Without a lock: who misses what another thread has just put here keeps its own instance. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final WeakReference<MemoState>[] INSTANCES = new WeakReference[PLACES];

    private StateInterner() {}

    /**
     * The instance that is held already of a state equal to this one, or else this one. Two states of one version may
     * differ: events that were decided on are not stored if others come first. To compare costs little, because what has
     * grown out of one instance has most of its parts in common.
     */
    public static MemoState shared(MemoState state) {
        var place = Math.floorMod(31 * state.memoId().hashCode() + Long.hashCode(state.version()), PLACES);
        var reference = INSTANCES[place];
        var held = reference == null ? null : reference.get();
        if (held != null && held.equals(state)) {
            return held;
        }
        INSTANCES[place] = new WeakReference<>(state);
        return state;
    }
}
