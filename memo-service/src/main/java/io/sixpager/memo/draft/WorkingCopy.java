package io.sixpager.memo.draft;

import java.time.Instant;

/**
 * What an author is writing and has not submitted. It is private and no history: no event tells of it.
 *
 * @param version a new one each time that the copy is saved
 */
record WorkingCopy(int baseRevision, String markdown, long version, Instant savedAt) {}
