package io.sixpager.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Asks a command for its aggregate. Axon's own way searches classes for annotations anew with every command. */
public final class CommandTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(((Command<?>) message.getPayload()).aggregateId(), null);
    }
}
