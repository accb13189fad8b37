package io.sixpager.people;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.operation.Sample;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many browsers are signed in, at all instances together. */
@Component
class SessionMetrics implements MeterBinder {

    private static final String OPEN =
            "SELECT count(*) FROM spring_session WHERE principal_name IS NOT NULL AND expiry_time > ?";

    private final Sample<Long> open;

    SessionMetrics(JdbcClient jdbc, Clock clock) {
        this.open = new Sample<>(
                () -> jdbc.sql(OPEN).param(clock.millis()).query(Long.class).single());
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("sixpager.sessions.open", () -> open.read(Long::doubleValue))
                .description("sessions of people who are signed in")
                .register(meters);
    }
}
