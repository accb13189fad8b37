package io.sixpager.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseClockTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-01T12:00:11Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final ArrayDeque<Instant> database = new ArrayDeque<>(List.of(FIRST, SECOND));
    private final DatabaseClock clock = new DatabaseClock(this::database, nanos::get);

    private Instant database() {
        if (database.isEmpty()) {
            throw new DataAccessResourceFailureException("It is away");
        }
        return database.remove();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void timeGoesOnWithoutAskingTheDatabase() {
        assertThat(clock.instant()).isEqualTo(FIRST);
        pass(Duration.ofMillis(9_500));
        assertThat(clock.instant()).isEqualTo(FIRST.plusMillis(9_500));
        assertThat(database).hasSize(1);
    }

    @Test
    void nowAndThenTheDatabaseIsAskedAgain() {
        clock.instant();
        pass(Duration.ofSeconds(10).plusNanos(1));
        assertThat(clock.instant()).isEqualTo(SECOND);
        assertThat(database).isEmpty();
    }

    @Test
    void timeGoesOnWhileTheDatabaseIsAway() {
        clock.instant();
        database.clear();
        pass(Duration.ofMinutes(2));
        assertThat(clock.instant()).isEqualTo(FIRST.plus(Duration.ofMinutes(2)));
    }
}
