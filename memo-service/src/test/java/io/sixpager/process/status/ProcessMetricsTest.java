package io.sixpager.process.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.sixpager.process.Processes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A scrape reads every gauge, and asks the database once. */
class ProcessMetricsTest {

    private final AtomicInteger asked = new AtomicInteger();

    private final Processes processes = new Processes() {
        @Override
        public List<Stoppage> stoppages() {
            throw new AssertionError("Their texts are not needed");
        }

        @Override
        public Map<Kind, Long> counts() {
            asked.incrementAndGet();
            return Map.of(Kind.POLICY, 1L, Kind.TIMER, 2L);
        }

        @Override
        public boolean resume(Kind kind, String id) {
            return false;
        }
    };

    private final ProcessMetrics metrics = new ProcessMetrics(processes);

    @Test
    void asksOnceForAllKinds() {
        var meters = new SimpleMeterRegistry();
        metrics.bindTo(meters);

        assertThat(meters.get("sixpager.processes.stopped").gauges())
                .extracting(gauge -> gauge.getId().getTag("kind") + " " + (int) gauge.value())
                .containsExactlyInAnyOrder("policy 1", "timer 2", "effect 0");
        assertThat(meters.getMeters()).hasSize(3).allMatch(Gauge.class::isInstance);
        assertThat(asked).hasValue(1);
    }
}
