package io.sixpager.eventstore;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Appends what has happened outside of any aggregate that could refuse it. */
@Component
public class EventWriter {

    private final EventStore events;
    private final Sequencer sequencer;

    EventWriter(EventStore events, Sequencer sequencer) {
        this.events = events;
        this.sequencer = sequencer;
    }

    /**
     * Appends behind the last event under an id, in the transaction that is under way.
     *
     * @param aggregateId whose events nobody else appends to meanwhile; the caller sees to that
     */
    public void append(String type, String aggregateId, Object event) {
        var next = events.lastSequenceNumberFor(aggregateId).orElse(-1L) + 1;
        events.publish(new GenericDomainEventMessage<>(type, aggregateId, next, event));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sequencer.wake();
            }
        });
    }
}
