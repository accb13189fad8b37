package io.sixpager.memo.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an author is writing and has not submitted. It is private and no history: no event tells of it.
 *
 * @param version a new one each time that the copy is saved
 * @param unmerged the text put aside that its author had written before this one was merged
 */
record WorkingCopy(
        int baseRevision,
        String markdown,
        long version,
        Instant savedAt,
        @Nullable Long unmerged) {}
