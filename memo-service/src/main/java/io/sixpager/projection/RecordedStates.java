package io.sixpager.projection;

import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Aggregates as all their events tell them, for whoever does something on the ground of it: an event is here from its
 * commit on, a moment before it has a place in the log, by which the views and {@link HistoricalStates} go.
 */
@Component
public class RecordedStates {

    private final EventStore events;

    RecordedStates(EventStore events) {
        this.events = events;
    }

    /** Nothing if the aggregate has not begun. */
    public <S, E> Optional<S> find(Fold<S, E> fold, String aggregateId) {
        return find(fold, aggregateId, Long.MAX_VALUE);
    }

    /** The aggregate as the first {@code versions} of its events tell it. */
    public <S, E> Optional<S> find(Fold<S, E> fold, String aggregateId, long versions) {
        return Optional.ofNullable(folded(fold, null, events.readEvents(aggregateId), versions));
    }

    /** A state of an aggregate with what came after it, up to the first {@code versions} of its events. */
    public <S, E> S continued(Fold<S, E> fold, String aggregateId, S state, long versions) {
        var version = fold.version(state);
        return version >= versions
                ? state
                : Objects.requireNonNull(folded(fold, state, events.readEvents(aggregateId, version), versions));
    }

    private static <S, E> @Nullable S folded(
            Fold<S, E> fold, @Nullable S begun, DomainEventStream stream, long versions) {
        var state = begun;
        while (stream.hasNext() && (state == null || fold.version(state) < versions)) {
            state = fold.evolve(state, fold.events().cast(stream.next().getPayload()));
        }
        return state;
    }

    /** How many events an aggregate has; 0 if it has not begun. */
    public long version(String aggregateId) {
        return events.lastSequenceNumberFor(aggregateId).orElse(-1L) + 1;
    }
}
