package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the time to read one revision is over.
 *
 * @param until when it passed; null if the decider did not wait for it
 * @param reason why not
 */
public record ReadingEnd(
        int revision,
        Attribution by,
        @Nullable Instant until,
        @Nullable String reason) {

    static ReadingEnd passed(MemoEvent.ReadingPeriodPassed e) {
        return new ReadingEnd(e.revision(), e.by(), e.until(), null);
    }

    static ReadingEnd overridden(MemoEvent.ReadingPeriodOverridden e) {
        return new ReadingEnd(e.revision(), e.by(), null, e.reason());
    }
}
