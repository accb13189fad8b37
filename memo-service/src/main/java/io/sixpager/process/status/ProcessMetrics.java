package io.sixpager.process.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.operation.Sample;
import io.sixpager.process.Processes;
import io.sixpager.process.Processes.Kind;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what stands still, by its kind. Whoever reads all gauges asks the database once. */
@Component
class ProcessMetrics implements MeterBinder {

    private final Sample<Map<Kind, Long>> counts;

    ProcessMetrics(Processes processes) {
        this.counts = new Sample<>(processes::counts);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var kind : Kind.values()) {
            Gauge.builder("sixpager.processes.stopped", this, metrics -> metrics.stopped(kind))
                    .description("policies, timers or effects that have failed and wait for their next attempt")
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    private double stopped(Kind kind) {
        return counts.read(stopped -> stopped.getOrDefault(kind, 0L));
    }
}
