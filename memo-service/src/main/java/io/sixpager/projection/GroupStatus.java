package io.sixpager.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a group of views stands.
 *
 * @param version that this instance draws
 * @param supersededBy the version that has drawn the views instead, if it is another one; this instance shows none of them
 * @param logIndex up to which entry of the log the views show everything, of {@code head}
 * @param failure the event that it cannot draw, and why; it stands still there and tries again
 */
record GroupStatus(
        String name,
        int version,
        @Nullable Integer supersededBy,
        long logIndex,
        long head,
        @Nullable Failure failure) {

    /** @param event its kind, its place and its aggregate */
    record Failure(long logIndex, Instant since, String event, String error) {}

    long lag() {
        return Math.max(0, head - logIndex);
    }
}
