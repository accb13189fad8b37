package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.shared.Busy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A comparison keeps a processor busy, so few are made at once, and few wait. */
@Timeout(30)
class ComparisonsTest {

    private static final Origin HERE = Origin.of("192.0.2.1");
    private static final Origin ELSEWHERE = Origin.of("198.51.100.7");

    private final Comparisons comparisons = new Comparisons();
    private final CountDownLatch going = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void everybodyGoes() {
        going.countDown();
        executor.close();
    }

    @Test
    void fewAreMadeAtOnce() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        AtOnce.ask(
                20,
                () -> comparisons.inTurn(HERE, () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    AtOnce.takesAMoment();
                    return now.decrementAndGet() < 0;
                }));
        assertThat(most.get()).isBetween(1, Comparisons.AT_ONCE);
    }

    @Test
    void anAddressThatFillsItsShareIsRefusedAtOnceAndOthersAreNot() throws Exception {
        occupy(HERE, 20);
        assertThatThrownBy(() -> comparisons.inTurn(HERE, () -> true))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("Too many people are signing in at once; try again in a moment.");
        var other = executor.submit(() -> comparisons.inTurn(ELSEWHERE, () -> true));
        going.countDown();
        assertThat(other.get()).isTrue();
    }

    @Test
    void theQueueOfAllIsBoundedToo() {
        occupy(HERE, 20);
        occupy(ELSEWHERE, 12);
        assertThatThrownBy(() -> comparisons.inTurn(Origin.of("203.0.113.1"), () -> true))
                .isInstanceOf(Busy.class);
    }

    @Test
    void whoeverComesFromAnotherAddressDoesNotWaitForAllOfTheFirst() throws Exception {
        var before = new AtomicInteger();
        var waiting = occupy(HERE, 20, before);
        var other = executor.submit(() -> comparisons.inTurn(ELSEWHERE, () -> before.get() <= 2 * Comparisons.AT_ONCE));
        await().until(() -> comparisons.waiting() == 21);
        going.countDown();
        assertThat(other.get()).isTrue();
        waiting.getLast().get();
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> comparisons.inTurn(HERE, () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(comparisons.waiting()).isZero();
    }

    private void occupy(Origin origin, int places) {
        occupy(origin, places, new AtomicInteger());
    }

    private List<Future<Boolean>> occupy(Origin origin, int places, AtomicInteger made) {
        var before = comparisons.waiting();
        var occupied = IntStream.range(0, places)
                .mapToObj(_ -> executor.submit(() -> comparisons.inTurn(origin, () -> {
                    going.await();
                    return made.incrementAndGet() > 0;
                })))
                .toList();
        await().until(() -> comparisons.waiting() == before + places);
        return occupied;
    }
}
