package io.sixpager.projection;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a state and nothing else, made once for each instance: the views of an aggregate, which share the
 * instance, ask for the same.
 *
 * @param <S> the state, immutable
 */
public final class Derived<S, T> {

    private static final int PLACES = 2_048;

    private record Made<S, T>(WeakReference<S> state, T value) {}

    private final Function<S, T> making;

    /** Without a lock: who misses what another thread has just put here makes it once more. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable Made<S, T>[] made = new Made[PLACES];

    /** @param making pure, and what it makes does not hold the state */
    public Derived(Function<S, T> making) {
        this.making = making;
    }

    public T of(S state) {
        var place = Math.floorMod(System.identityHashCode(state), PLACES);
        var known = made[place];
        if (known != null && known.state().refersTo(state)) {
            return known.value();
        }
        var value = making.apply(state);
        made[place] = new Made<>(new WeakReference<>(state), value);
        return value;
    }
}
