package io.sixpager.process.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.process.Processes;
import io.sixpager.process.Processes.Kind;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what stands still, by its kind. */
@Component
class ProcessMetrics implements MeterBinder {

    private final Processes processes;

    ProcessMetrics(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var kind : Kind.values()) {
            Gauge.builder("sixpager.processes.stopped", processes, all -> stopped(all, kind))
                    .description("policies, timers or effects that have failed and wait for their next attempt")
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    private static double stopped(Processes processes, Kind kind) {
        return processes.stoppages().stream()
                .filter(stopped -> stopped.kind() == kind)
                .count();
    }
}
