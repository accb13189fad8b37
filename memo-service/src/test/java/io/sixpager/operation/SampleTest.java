package io.sixpager.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What gauges read of a database that answers, fails, or does neither. */
class SampleTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void isTakenOnceForAllWhoRead() {
        var sample = new Sample<>(asked::incrementAndGet);
        assertThat(sample.read(Integer::doubleValue)).isEqualTo(1);
        assertThat(sample.read(figure -> figure * 2.0)).isEqualTo(2);
        assertThat(asked).hasValue(1);
    }

    @Test
    void isNoNumberWhereTheDatabaseFails() {
        var sample = new Sample<Integer>(() -> {
            asked.incrementAndGet();
            throw new IllegalStateException("No connection");
        });
        assertThat(sample.read(Integer::doubleValue)).isNaN();
        assertThat(sample.read(Integer::doubleValue)).isNaN();
        assertThat(asked).hasValue(1);
    }

    @Test
    void isNoNumberWhereItDoesNotAnswer() {
        var never = new CountDownLatch(1);
        var sample = new Sample<Integer>(() -> {
            try {
                never.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return 1;
        });
        assertThat(sample.read(Integer::doubleValue)).isNaN();
    }
}
