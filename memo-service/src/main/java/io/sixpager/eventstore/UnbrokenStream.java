package io.sixpager.eventstore;

import io.sixpager.shared.CommandRejected;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/** An aggregate's events one after the other; it ends with a refusal where one is missing, so that nothing is decided on the rest. */
final class UnbrokenStream implements DomainEventStream {

    private final DomainEventStream stream;
    private final String aggregateId;
    private long next;

    UnbrokenStream(DomainEventStream stream, String aggregateId, long first) {
        this.stream = stream;
        this.aggregateId = aggregateId;
        this.next = first;
    }

    /** @throws CommandRejected if an event has another number than the one that comes next */
    static void requireNext(String aggregateId, long next, long sequenceNumber) {
        if (sequenceNumber != next) {
            throw CommandRejected.damaged("Event " + (next + 1) + " of " + aggregateId
                    + " is missing in the database. What it belongs to cannot be told without it.");
        }
    }

    @Override
    public DomainEventMessage<?> peek() {
        var event = stream.peek();
        requireNext(aggregateId, next, event.getSequenceNumber());
        return event;
    }

    @Override
    public boolean hasNext() {
        return stream.hasNext();
    }

    @Override
    public DomainEventMessage<?> next() {
        var event = stream.next();
        requireNext(aggregateId, next, event.getSequenceNumber());
        next++;
        return event;
    }

    @Override
    public Long getLastSequenceNumber() {
        return stream.getLastSequenceNumber();
    }
}
