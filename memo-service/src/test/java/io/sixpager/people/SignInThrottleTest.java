package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

/** How often a name may be tried, by a clock that the test turns. */
class SignInThrottleTest {

    private final AtomicLong nanos = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(nanos::get);

    @Test
    void tenMissesLetTheNameRest() {
        miss(10);
        assertRefused();
    }

    @Test
    void theRestIsAMinuteFromTheTenthMiss() {
        miss(1);
        pass(Duration.ofSeconds(50));
        miss(9);
        pass(Duration.ofSeconds(50));
        assertRefused();
        pass(Duration.ofSeconds(11));
        assertThat(throttle.attempt("forgetful", () -> true)).isTrue();
    }

    @Test
    void whoeverIsRefusedDoesNotProlongTheRest() {
        miss(10);
        pass(Duration.ofSeconds(40));
        assertRefused();
        pass(Duration.ofSeconds(21));
        assertThat(throttle.attempt("forgetful", () -> true)).isTrue();
    }

    @Test
    void aRightPasswordBeginsAnew() {
        miss(9);
        assertThat(throttle.attempt("forgetful", () -> true)).isTrue();
        miss(10);
        assertRefused();
    }

    @Test
    void anotherNameIsNotHeldBack() {
        miss(10);
        assertThat(throttle.attempt("other", () -> true)).isTrue();
    }

    @Test
    void manyAtOnceAreNoMoreThanTenAndComparedAFewAtATime() throws Exception {
        var compared = new AtomicInteger();
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(100);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                executor.execute(() -> {
                    try {
                        throttle.attempt("forgetful", () -> {
                            compared.incrementAndGet();
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            now.decrementAndGet();
                            return false;
                        });
                    } catch (ResponseStatusException _) {
                        // refused
                    } finally {
                        done.countDown();
                    }
                });
            }
            done.await();
        }
        assertThat(compared).hasValue(10);
        assertThat(most.get())
                .isLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt("forgetful", () -> false)).isFalse();
        }
    }

    private void assertRefused() {
        assertThatThrownBy(() -> throttle.attempt("forgetful", () -> true))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("try again in a minute");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
