package io.sixpager.eventstore;

import java.time.Instant;

/**
 * An event with its place in the log.
 *
 * @param id never given to another event
 * @param at the time by the clock of whoever stored it
 */
public record LoggedEvent<E>(long logIndex, String id, String aggregateId, long sequenceNumber, Instant at, E payload) {

    /** The same with its payload as what it is known to be. */
    public <F> LoggedEvent<F> with(F known) {
        return new LoggedEvent<>(logIndex, id, aggregateId, sequenceNumber, at, known);
    }

    /** The place of the event in its aggregate's history, counted from 1. */
    public long version() {
        return sequenceNumber + 1;
    }
}
