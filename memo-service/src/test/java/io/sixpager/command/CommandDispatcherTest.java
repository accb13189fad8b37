package io.sixpager.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a command that meets others. */
class CommandDispatcherTest {

    private record Ring(String aggregateId, Attribution by) implements Command<Rung> {}

    private record Rung(long version) implements CommandReceipt {}

    private static final Ring RING = new Ring("bell", new Attribution("olga", Instant.EPOCH, null));

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final CommandDispatcher dispatcher =
            new CommandDispatcher(bus, List.of(new CommandFamily<>(Ring.class, Rung.class)), meters);
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void nobodyIsInterrupted() {
        Thread.interrupted();
    }

    @Test
    void aConflictIsTriedAgain() {
        conflictingUntil(4);
        assertThat(dispatcher.dispatch(RING, null)).isEqualTo(new Rung(4));
    }

    @Test
    void afterTheFourthConflictTheSenderIsTold() {
        conflictingUntil(5);
        assertThatThrownBy(() -> dispatcher.dispatch(RING, null))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("This is changing faster than your command could follow; send it again.");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void whatBecomesOfCommandsIsCountedByTheirKind() {
        conflictingUntil(3);
        dispatcher.dispatch(RING, null);
        assertThat(meters.get("sixpager.commands")
                        .tags("kind", "Ring", "outcome", "accepted")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("sixpager.commands.conflicts").counter().count()).isEqualTo(2);
        attempts.set(-10);
        assertThatThrownBy(() -> dispatcher.dispatch(RING, null)).isInstanceOf(CommandRejected.class);
        assertThat(meters.get("sixpager.commands")
                        .tags("kind", "Ring", "outcome", "conflict")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whoeverIsInterruptedInThePauseBetweenTwoAttemptsTriesNoMore() {
        bus.subscribe(Ring.class.getName(), _ -> {
            attempts.incrementAndGet();
            Thread.currentThread().interrupt();
            throw new ConcurrencyException("Somebody else was first");
        });
        assertThatThrownBy(() -> dispatcher.dispatch(RING, null)).isInstanceOf(CommandRejected.class);
        assertThat(attempts).hasValue(1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private void conflictingUntil(int attempt) {
        bus.subscribe(Ring.class.getName(), _ -> {
            if (attempts.incrementAndGet() < attempt) {
                throw new ConcurrencyException("Somebody else was first");
            }
            return new Rung(attempts.get());
        });
    }
}
