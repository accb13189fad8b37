package io.sixpager.command;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.sixpager.operation.OutcomeTimers;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands commands to their aggregate, one after the other, and again if another instance has come in between. */
@Component
class CommandDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDispatcher.class);
    private static final int ATTEMPTS = 4;

    /** Two instances that have met must not meet again. */
    private static final int LONGEST_PAUSE_MILLIS = 30;

    /** A command waits some five seconds for others of the same aggregate. */
    private static final int LOOKS = 100;

    private static final int LOOK_MILLIS = 50;

    /** So many at once, that no aggregate takes all who work. */
    private static final int MOST_WAITING = 32;

    private final CommandBus bus;
    private final List<CommandFamily<?, ?>> families;

    /** Who waits for an aggregate waits here: the bus takes a connection first, and asks for the aggregate then. */
    private final LockFactory gates = PessimisticLockFactory.builder()
            .acquireAttempts(LOOKS)
            .lockAttemptTimeout(LOOK_MILLIS)
            .queueLengthThreshold(MOST_WAITING)
            .build();

    private final OutcomeTimers timers;
    private final Counter conflicts;

    CommandDispatcher(CommandBus bus, List<CommandFamily<?, ?>> families, MeterRegistry meters) {
        this.bus = bus;
        this.families = families;
        this.timers = new OutcomeTimers(
                meters,
                Timer.builder("sixpager.commands").description("how long commands took, by what became of them"),
                "accepted",
                CommandDispatcher::outcome);
        this.conflicts = Counter.builder("sixpager.commands.conflicts")
                .description("commands that were decided again, as another instance had been first")
                .register(meters);
    }

    private static String outcome(Throwable failure) {
        return failure instanceof CommandRejected refusal
                ? refusal.kind().name().toLowerCase(Locale.ROOT)
                : "failed";
    }

    /**
     * Decides the command and stores what follows from it. A transaction of the caller is suspended: the command has one
     * of its own, which ends before this returns.
     *
     * @throws CommandRejected if the aggregate refuses
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    <R extends CommandReceipt> R dispatch(Command<R> command, @Nullable IdempotencyKey key) {
        return timers.time(command.getClass(), () -> dispatchUntilDecided(command, key));
    }

    private <R extends CommandReceipt> R dispatchUntilDecided(Command<R> command, @Nullable IdempotencyKey key) {
        for (int attempt = 1; ; attempt++) {
            try {
                return dispatchOnce(command, key);
            } catch (ConcurrencyException e) {
                conflicts.increment();
                LOG.debug("Conflict at attempt {}: {}", attempt, e.getMessage());
                if (attempt == ATTEMPTS || !hasPaused()) {
                    throw CommandRejected.conflict(
                            "This is changing faster than your command could follow; send it again.");
                }
            }
        }
    }

    private Lock gate(Command<?> command) {
        try {
            return gates.obtainLock(command.aggregateId());
        } catch (LockAcquisitionFailedException e) {
            throw CommandRejected.unavailable(
                    "Too much happens to this at once. Nothing was stored; try again in a moment.");
        }
    }

    /** Not if somebody wants the thread to end. */
    private static boolean hasPaused() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS));
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** By the name of their family, for which the aggregate has its one handler; the key travels as metadata. */
    private CommandMessage<?> message(Command<?> command, @Nullable IdempotencyKey key) {
        var metaData = key == null ? MetaData.emptyInstance() : key.asMetaData();
        var family = CommandFamily.of(command, families);
        return new GenericCommandMessage<>(
                new GenericMessage<>(command, metaData), family.commands().getName());
    }

    @SuppressWarnings("unchecked")
    private <R extends CommandReceipt> R dispatchOnce(Command<R> command, @Nullable IdempotencyKey key) {
        var gate = gate(command);
        try {
            var callback = new FutureCallback<Object, Object>();
            bus.dispatch(message(command, key), callback);
            var result = callback.getResult();
            if (result.isExceptional()) {
                var cause = result.exceptionResult();
                throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
            }
            if (result.getPayload() instanceof Refusal refusal) {
                throw refusal.reason();
            }
            return (R) result.getPayload();
        } finally {
            gate.release();
        }
    }
}
