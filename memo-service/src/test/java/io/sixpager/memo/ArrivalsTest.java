package io.sixpager.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How a reader waits for the views. */
class ArrivalsTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Arrivals arrivals = new Arrivals();
    private final MemoState memo = FoldedMemo.drafted(1, "Awaited", false).state();

    @Test
    void looksOnceForWhatIsThere() {
        var looks = new AtomicInteger();
        arrivals.await(_ -> false, () -> looks.incrementAndGet() > 0, LONG);
        assertThat(looks).hasValue(1);
    }

    @Test
    void isWokenByWhatItHopesFor() {
        var waiting = new CountDownLatch(1);
        var woken = CompletableFuture.runAsync(() -> arrivals.await(
                changed -> changed.memoId().equals(memo.memoId()),
                () -> {
                    waiting.countDown();
                    return false;
                },
                LONG));
        join(waiting);
        arrivals.on(new MemoChanged(FoldedMemo.drafted(2, "Another", false).state()));
        assertThat(woken).isNotDone();
        arrivals.on(new MemoChanged(memo));
        woken.orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    @Test
    void whatArrivesDuringTheFirstLookIsNotMissed() {
        arrivals.await(
                _ -> true,
                () -> {
                    arrivals.on(new MemoChanged(memo));
                    return false;
                },
                LONG);
    }

    @Test
    void findsWhatAnotherInstanceHasDrawn() {
        var drawn = new AtomicBoolean();
        arrivals.await(_ -> false, () -> drawn.getAndSet(true), LONG);
        assertThat(drawn).isTrue();
    }

    @Test
    void losesItsPatience() {
        var looks = new AtomicInteger();
        arrivals.await(
                _ -> false,
                () -> {
                    looks.incrementAndGet();
                    return false;
                },
                Duration.ofMillis(1));
        assertThat(looks.get()).isBetween(1, 2);
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
