package io.sixpager.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.operation.Sample;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For how long events have waited for a place in the log: views that show all of the log know nothing of them. */
@Component("log")
class PendingEvents extends AbstractHealthIndicator {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static final String OLDEST = """
            SELECT e.time_stamp FROM event_pending p JOIN domain_event_entry e ON e.global_index = p.global_index
            ORDER BY p.global_index LIMIT 1""";

    private static final String COUNTS = "SELECT (SELECT count(*) FROM event_pending), log_index FROM log_head";

    private record Figures(double waitingSeconds, long pending, long events) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PendingEvents(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        super("Whether events wait for the log cannot be read");
        this.jdbc = jdbc;
        this.clock = clock;
        var sample = new Sample<>(this::figures);
        Gauge.builder("sixpager.log.waiting", () -> sample.read(Figures::waitingSeconds))
                .baseUnit("seconds")
                .description("for how long the oldest event has waited for its place in the log")
                .register(meters);
        Gauge.builder("sixpager.log.pending", () -> sample.read(Figures::pending))
                .description("events that have no place in the log yet")
                .register(meters);
        Gauge.builder("sixpager.log.events", () -> sample.read(Figures::events))
                .description("events in the log")
                .register(meters);
    }

    private Figures figures() {
        return jdbc.sql(COUNTS)
                .query((row, _) -> new Figures(age().toMillis() / 1e3, row.getLong(1), row.getLong(2)))
                .single();
    }

    private Duration age() {
        return jdbc.sql(OLDEST)
                .query(String.class)
                .optional()
                .map(stored -> Duration.between(Instant.parse(stored), clock.instant()))
                .orElse(Duration.ZERO);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var age = age();
        builder.up();
        if (age.compareTo(LONG) > 0) {
            builder.down().withDetail("waiting", "events have waited for the log for " + age.toSeconds() + " seconds");
        }
    }
}
