package io.sixpager.audit;

import io.sixpager.memo.MemoEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a memo for a human reader.
 *
 * @param at when it was recorded; {@code claimedAt} is what an import says of the original
 * @param details the event itself
 */
public record HistoryEntry(
        long version,
        String kind,
        String by,
        @Nullable String claimedBy,
        Instant at,
        @Nullable Instant claimedAt,
        String sentence,
        @Nullable Integer revision,
        MemoEvent details) {

    public static HistoryEntry of(MemoEvent event, long version) {
        var by = event.by();
        var claim = by.claim();
        return new HistoryEntry(
                version,
                event.getClass().getSimpleName(),
                by.account(),
                claim == null ? null : claim.by(),
                by.at(),
                claim == null ? null : claim.at(),
                Narration.sentence(event),
                Narration.revision(event),
                event);
    }
}
