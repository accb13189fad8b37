package io.sixpager.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final Patience patience = new Patience(LONG, SHORT, clock::get);

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void manyWhoComeAtOnceWaitUntilAllHaveHadTheirTurn() {
        assertThat(patience.now()).isEqualTo(LONG);
        pass(LONG);
        assertThat(patience.now()).isEqualTo(LONG);
    }

    @Test
    void nobodyWaitsLongInAQueueThatDoesNotEnd() {
        pass(LONG.plusNanos(1));
        assertThat(patience.now()).isEqualTo(SHORT);
    }

    @Test
    void aTurnWithoutWaitingEndsIt() {
        pass(LONG.multipliedBy(2));
        patience.calm();
        assertThat(patience.now()).isEqualTo(LONG);
    }
}
