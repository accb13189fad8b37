package io.sixpager.process.status;

import io.sixpager.process.Processes;
import java.util.Locale;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down as long as something stands still. Readiness is another matter: people are answered all the same. */
@Component
class StoppagesHealthIndicator extends AbstractHealthIndicator {

    private final Processes processes;

    StoppagesHealthIndicator(Processes processes) {
        super("What stands still cannot be read");
        this.processes = processes;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var stoppages = processes.stoppages();
        if (stoppages.isEmpty()) {
            builder.up();
        } else {
            builder.down();
        }
        stoppages.forEach(stopped -> builder.withDetail(
                stopped.kind().name().toLowerCase(Locale.ROOT) + " " + stopped.id(), stopped.since()));
    }
}
