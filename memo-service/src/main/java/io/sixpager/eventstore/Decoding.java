package io.sixpager.eventstore;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Reads stored events one by one and at once, so that one that nobody can read spoils no other. */
record Decoding(EventSerializer serializer, EventUpcaster upcasters) {

    Stream<TrackedEventMessage<?>> decode(TrackedEventData<?> stored) {
        try {
            var events = EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), serializer, upcasters)
                    .<TrackedEventMessage<?>>map(event -> event)
                    .toList();
            events.forEach(Decoding::read);
            return events.stream();
        } catch (RuntimeException e) {
            return Stream.of(undecodable(stored, e));
        }
    }

    /** Axon's messages are read when they are looked into, which is too late to tell one from another. */
    private static List<?> read(TrackedEventMessage<?> event) {
        return List.of(event.getPayload(), event.getMetaData());
    }

    private TrackedEventMessage<?> undecodable(TrackedEventData<?> stored, RuntimeException failure) {
        var type = stored.getPayload().getType().getName();
        var event = new UndecodableEvent(type, serializer.kindOf(type), failure);
        var of = (DomainEventData<?>) stored;
        return new GenericTrackedDomainEventMessage<>(
                stored.trackingToken(),
                new GenericDomainEventMessage<>(
                        of.getType(),
                        of.getAggregateIdentifier(),
                        of.getSequenceNumber(),
                        new GenericMessage<>(stored.getEventIdentifier(), event, MetaData.emptyInstance()),
                        stored.getTimestamp()));
    }
}
