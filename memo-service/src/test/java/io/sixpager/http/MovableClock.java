package io.sixpager.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/** The service's clock, which a test may put ahead; whoever does puts it right again. */
@Primary
public final class MovableClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    MovableClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    public void putAhead(Duration duration) {
        ahead = duration;
    }

    public void putRight() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks the service for the time of a zone");
    }
}
