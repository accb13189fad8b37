package io.sixpager.memo;

import io.sixpager.shared.CommandRejected;
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

/**
 * Hands commands to their memo. All of them go by one name, {@link MemoCommand}, so that the aggregate has one handler
 * and one exhaustive decision.
 */
@Component
class MemoDesk {

    private static final Logger LOG = LoggerFactory.getLogger(MemoDesk.class);
    private static final int ATTEMPTS = 4;

    private final CommandBus commands;

    MemoDesk(CommandBus commands) {
        this.commands = commands;
    }

    /** The command as a message; the idempotency key travels as metadata. */
    static CommandMessage<MemoCommand> message(MemoCommand command, @Nullable IdempotencyKey key) {
        var metaData = key == null ? MetaData.emptyInstance() : key.asMetaData();
        return new GenericCommandMessage<>(new GenericMessage<>(command, metaData), MemoCommand.class.getName());
    }

    /**
     * Decides the command and stores what follows from it.
     *
     * @throws CommandRejected if the memo refuses
     */
    Receipt send(MemoCommand command, @Nullable IdempotencyKey key) {
        CommandRejected refusal = null;
        ConcurrencyException conflict = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return dispatch(message(command, key));
            } catch (CommandRejected e) {
                LOG.debug("Refused at attempt {}: {}", attempt, e.getMessage());
                // The first refusal may rest on a cached memo that another instance has changed; the refusal has
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
                ? CommandRejected.conflict("The memo is changing faster than your command could follow; send it again.")
                : Objects.requireNonNull(refusal);
    }

    private Receipt dispatch(CommandMessage<MemoCommand> message) {
        var callback = new FutureCallback<MemoCommand, Receipt>();
        commands.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            var cause = result.exceptionResult();
            throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
        }
        return result.getPayload();
    }
}
