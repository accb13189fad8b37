package io.sixpager.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the database, by which all instances tell how long one of them has been silent: their own may differ by
 * hours, or jump. It is read now and then; in between, only the time counts that has gone by here.
 */
final class DatabaseClock extends Clock {

    private static final Duration LASTING = Duration.ofSeconds(10);

    private record Reading(Instant time, long nanos) {}

    private final Supplier<Instant> database;
    private final LongSupplier nanos;
    private volatile @Nullable Reading last;

    /**
     * @param database asks for its time
     * @param nanos a clock that only goes forward
     */
    DatabaseClock(Supplier<Instant> database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
    }

    @Override
    public Instant instant() {
        var reading = last;
        var now = nanos.getAsLong();
        if (reading == null || now - reading.nanos() > LASTING.toNanos()) {
            reading = new Reading(database.get(), now);
            last = reading;
        }
        return reading.time().plusNanos(now - reading.nanos());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
