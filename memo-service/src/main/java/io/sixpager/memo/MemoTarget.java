package io.sixpager.memo;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Asks a command for its memo. Axon's own way searches classes for annotations anew with every command. */
final class MemoTarget implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        var command = (MemoCommand) message.getPayload();
        return new VersionedAggregateIdentifier(command.memoId(), null);
    }
}
