package io.sixpager.turn.decision;

import io.sixpager.turn.NudgeCommand;
import io.sixpager.turn.NudgeCommand.NudgeReceipt;
import io.sixpager.turn.NudgeEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** All reminders about one memo. */
@Aggregate(type = "Nudges", commandTargetResolver = "commandTarget")
class Nudges {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private NudgeState state = NudgeState.NONE;

    Nudges() {
        // Axon makes an empty one and plays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    NudgeReceipt decide(NudgeCommand command) {
        NudgeDecider.decide(state, command).forEach(event -> AggregateLifecycle.apply(event));
        return new NudgeReceipt(command.memoId(), state.version());
    }

    @EventSourcingHandler
    void evolve(NudgeEvent event) {
        id = NudgeCommand.nudgesOf(event.memoId());
        state = state.after(event);
    }
}
