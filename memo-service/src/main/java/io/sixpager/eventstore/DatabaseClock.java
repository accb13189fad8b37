package io.sixpager.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The clock of the database, by which all instances tell how long one of them has been silent: their own may differ by
 * hours, or jump. It is read now and then; in between, only the time counts that has gone by here.
 */
final class DatabaseClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
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
            reading = read(reading, now);
            last = reading;
        }
        return reading.time().plusNanos(now - reading.nanos());
    }

    /** While the database is away the last time counts on: then nobody can claim anything either. */
    private Reading read(@Nullable Reading before, long now) {
        try {
            return new Reading(database.get(), now);
        } catch (DataAccessException e) {
            if (before == null) {
                throw e;
            }
            LOG.debug("The database does not tell the time", e);
            return before;
        }
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
