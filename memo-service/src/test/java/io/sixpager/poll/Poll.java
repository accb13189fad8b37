package io.sixpager.poll;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.sixpager.poll.PollCommand.PollReceipt;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate. */
class Poll {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable PollState state;

    Poll() {
        // Axon makes an empty poll and plays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PollReceipt decide(PollCommand command) {
        id = command.aggregateId();
        PollState.decide(state, command).forEach(event -> apply(event));
        return new PollReceipt(
                command.aggregateId(), Objects.requireNonNull(state).version());
    }

    @EventSourcingHandler
    void evolve(PollEvent event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        state = PollState.evolve(state, event);
    }
}
