package io.sixpager.audit;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.projection.EventNarration.Told;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event for a human reader.
 *
 * @param index of the event's entry in the log: the moment at which any view can be seen
 * @param version the event's place among those of its own aggregate
 * @param at when it was recorded; {@code claimedAt} is what an import says of the original
 * @param details the event itself
 */
public record HistoryEntry(
        long index,
        long version,
        String kind,
        String by,
        @Nullable String claimedBy,
        Instant at,
        @Nullable Instant claimedAt,
        String sentence,
        @Nullable Integer revision,
        Object details) {

    static HistoryEntry of(LoggedEvent<?> event, Told told) {
        var by = told.by();
        var claim = by.claim();
        return new HistoryEntry(
                event.logIndex(),
                event.version(),
                event.payload().getClass().getSimpleName(),
                by.account(),
                claim == null ? null : claim.by(),
                by.at(),
                claim == null ? null : claim.at(),
                told.sentence(),
                told.revision(),
                event.payload());
    }
}
