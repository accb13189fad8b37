package io.sixpager.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment of the past, as a reader names it: parameters of an address.
 *
 * @param index the last entry of the log that counts
 * @param time up to which entries count
 */
public record Moment(@Nullable Long index, @Nullable Instant time) {

    /** Whether none is meant but the present. */
    public boolean isPresent() {
        return index == null && time == null;
    }
}
