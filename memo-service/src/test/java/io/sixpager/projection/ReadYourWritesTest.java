package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.sixpager.eventstore.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How a reader waits for the views. */
class ReadYourWritesTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final GroupPositions positions = mock(GroupPositions.class);
    private final ReadYourWrites views = new ReadYourWrites(positions, mock(EventLog.class));

    @Test
    void looksOnceForWhatIsThere() {
        var looks = new AtomicInteger();
        views.await("memo", _ -> false, () -> looks.incrementAndGet() > 0, LONG);
        assertThat(looks).hasValue(1);
    }

    @Test
    void looksAgainWhenWhatItHopesForHasCome() {
        var looked = new CountDownLatch(1);
        var drawn = new AtomicBoolean();
        var woken = CompletableFuture.supplyAsync(() -> views.await(
                "memo",
                change -> change.id().equals("awaited"),
                () -> {
                    looked.countDown();
                    return drawn.get();
                },
                LONG));
        join(looked);
        drawn.set(true);
        views.on(changed("awaited"));
        assertThat(woken.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
    }

    @Test
    void whatIsLikeItAndIsNotItIsNotTakenForIt() {
        assertThat(views.await(
                        "memo",
                        _ -> true,
                        () -> {
                            views.on(changed("awaited"));
                            return false;
                        },
                        Duration.ofMillis(20)))
                .isFalse();
    }

    @Test
    void findsWhatAnotherInstanceHasDrawn() {
        var drawn = new AtomicBoolean();
        views.await("memo", _ -> false, () -> drawn.getAndSet(true), LONG);
        assertThat(drawn).isTrue();
    }

    @Test
    void doesNotWaitForAGroupThatStandsStill() {
        var failure = new GroupStatus.Failure(7, Instant.EPOCH, "an event", "an error");
        when(positions.find("memo")).thenReturn(Optional.of(new GroupPositions.Position(1, 6, failure)));
        assertThat(views.await("memo", _ -> false, () -> false, LONG)).isFalse();
    }

    @Test
    void losesItsPatience() {
        var looks = new AtomicInteger();
        views.await(
                "memo",
                _ -> false,
                () -> {
                    looks.incrementAndGet();
                    return false;
                },
                Duration.ofMillis(1));
        assertThat(looks.get()).isBetween(1, 2);
    }

    private static ViewsChanged changed(String id) {
        return new ViewsChanged("memo", 7, List.of(new ViewChange("memo", id, 1L, 1)));
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
