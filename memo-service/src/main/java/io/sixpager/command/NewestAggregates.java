package io.sixpager.command;

import io.sixpager.shared.CommandRejected;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sees to it that commands are decided on the newest state of their aggregate, which may be cached while another instance
 * writes. Where events are appended, their unique key does. Where none are, because the command is refused or changes
 * nothing, this compares the version; an aggregate that is behind is a conflict, as it is for the unique key. A refusal
 * that is none is returned and not thrown, for Axon drops from its cache whatever was decided on when something fails.
 */
@Component
class NewestAggregates implements HandlerEnhancerDefinition {

    private final ObjectProvider<EventStore> events;

    NewestAggregates(ObjectProvider<EventStore> events) {
        this.events = events;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(CommandMessage.class) ? new Handler<>(original) : original;
    }

    private final class Handler<T> extends WrappedMessageHandlingMember<T> {

        Handler(MessageHandlingMember<T> delegate) {
            super(delegate);
        }

        @Override
        public Object handle(Message<?> message, @Nullable T aggregate) throws Exception {
            var version = AggregateLifecycle.getVersion();
            try {
                var receipt = super.handle(message, aggregate);
                if (hasStayedAt(version)) {
                    requireNewest(message, version);
                }
                return receipt;
            } catch (CommandRejected e) {
                // What has not begun is in no cache and cannot be put there.
                if (version == null || !hasStayedAt(version)) {
                    throw e;
                }
                requireNewest(message, version);
                return new Refusal(e);
            }
        }
    }

    private static boolean hasStayedAt(@Nullable Long version) {
        return Objects.equals(version, AggregateLifecycle.getVersion());
    }

    private void requireNewest(Message<?> message, @Nullable Long version) {
        var id = ((Command<?>) message.getPayload()).aggregateId();
        var newest = events.getObject().lastSequenceNumberFor(id).orElse(null);
        if (!Objects.equals(version, newest)) {
            throw new ConcurrencyException(
                    "Aggregate " + id + " was decided on at " + version + " and is at " + newest);
        }
    }
}
