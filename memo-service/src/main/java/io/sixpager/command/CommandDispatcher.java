package io.sixpager.command;

import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands commands to their aggregate, and again if another command has come in between. */
@Component
class CommandDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDispatcher.class);
    private static final int ATTEMPTS = 4;

    private final CommandBus bus;
    private final List<CommandFamily<?, ?>> families;

    CommandDispatcher(CommandBus bus, List<CommandFamily<?, ?>> families) {
        this.bus = bus;
        this.families = families;
    }

    /**
     * Decides the command and stores what follows from it.
     *
     * @throws CommandRejected if the aggregate refuses
     */
    <R extends CommandReceipt> R dispatch(Command<R> command, @Nullable IdempotencyKey key) {
        CommandRejected refusal = null;
        ConcurrencyException conflict = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return dispatchOnce(message(command, key));
            } catch (CommandRejected e) {
                LOG.debug("Refused at attempt {}: {}", attempt, e.getMessage());
                // The first refusal may rest on a cached aggregate that another instance has changed; the refusal has
                // dropped it from the cache, and the second is final.
                if (refusal != null) {
                    throw e;
                }
                refusal = e;
            } catch (ConcurrencyException e) {
                LOG.debug("Conflict at attempt {}: {}", attempt, e.getMessage());
                conflict = e;
            }
        }
        throw conflict != null
                ? CommandRejected.conflict("This is changing faster than your command could follow; send it again.")
                : Objects.requireNonNull(refusal);
    }

    /** By the name of their family, for which the aggregate has its one handler; the key travels as metadata. */
    private CommandMessage<?> message(Command<?> command, @Nullable IdempotencyKey key) {
        var metaData = key == null ? MetaData.emptyInstance() : key.asMetaData();
        var family = CommandFamily.of(command, families);
        return new GenericCommandMessage<>(
                new GenericMessage<>(command, metaData), family.commands().getName());
    }

    private <R extends CommandReceipt> R dispatchOnce(CommandMessage<?> message) {
        var callback = new FutureCallback<Object, R>();
        bus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            var cause = result.exceptionResult();
            throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
        }
        return result.getPayload();
    }
}
