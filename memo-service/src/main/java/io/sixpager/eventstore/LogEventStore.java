package io.sixpager.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store whose streams tell their reader at once when the log has grown. Axon's own embedded store has no such
 * callback, and its pooled processors therefore look only twice a second.
 */
class LogEventStore extends EmbeddedEventStore {

    private final Sequencer sequencer;

    LogEventStore(Builder builder, Sequencer sequencer) {
        super(builder);
        this.sequencer = sequencer;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        sequencer.wake();
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return new UnbrokenStream(super.readEvents(aggregateId), aggregateId, 0);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long first) {
        return new UnbrokenStream(super.readEvents(aggregateId, first), aggregateId, first);
    }

    @Override
    public TrackingEventStream openStream(TrackingToken trackingToken) {
        return new LogStream(storageEngine(), sequencer, trackingToken);
    }
}
