package io.sixpager.projection;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that the events of a batch have changed.
 *
 * @param before as the views show it; null if they show nothing of it yet
 */
public record StateChange<S>(@Nullable S before, S after) {

    /** Whether a view shows anything else now: a row that says the same need not be written. */
    public boolean concerns(Function<S, ?> picture) {
        return before == null || !picture.apply(before).equals(picture.apply(after));
    }
}
