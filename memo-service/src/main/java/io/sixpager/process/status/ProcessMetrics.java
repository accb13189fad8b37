package io.sixpager.process.status;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.process.Processes;
import io.sixpager.process.Processes.Kind;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what stands still, by its kind. Whoever reads all gauges asks the database once. */
@Component
class ProcessMetrics implements MeterBinder {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final LoadingCache<Class<Kind>, Map<Kind, Long>> counts;

    ProcessMetrics(Processes processes) {
        this.counts = Caffeine.newBuilder().expireAfterWrite(KEPT).build(_ -> processes.counts());
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
        return counts.get(Kind.class).getOrDefault(kind, 0L);
    }
}
