package io.sixpager.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;

/**
 * A gate as operators see it: so many are let in at once, the others wait, and who waits in vain is refused.
 *
 * @param refused counted by the gate, which keeps it
 */
public record GateMetrics(String gate, int places, IntSupplier busy, IntSupplier waiting, LongAdder refused)
        implements MeterBinder {

    public static final String PLACES = "sixpager.gate.places";
    public static final String BUSY = "sixpager.gate.busy";
    public static final String WAITING = "sixpager.gate.waiting";
    public static final String REFUSED = "sixpager.gate.refused";
    public static final String GATE = "gate";

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(PLACES, "how many a gate lets in at once", () -> places, meters);
        gauge(BUSY, "how many a gate has let in", busy, meters);
        gauge(WAITING, "how many wait before a gate", waiting, meters);
        FunctionCounter.builder(REFUSED, refused, LongAdder::sum)
                .description("how many a gate has sent away")
                .tag(GATE, gate)
                .register(meters);
    }

    private void gauge(String name, String description, IntSupplier value, MeterRegistry meters) {
        Gauge.builder(name, value::getAsInt)
                .description(description)
                .tag(GATE, gate)
                .register(meters);
    }
}
