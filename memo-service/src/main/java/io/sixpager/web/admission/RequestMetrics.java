package io.sixpager.web.admission;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** How many requests were answered and how long it took, by the first digit of their status; their addresses are not told. */
final class RequestMetrics implements MeterBinder {

    private static final int CLASSES = 5;

    private record Answered(LongAdder times, LongAdder nanos) {
        private Answered() {
            this(new LongAdder(), new LongAdder());
        }
    }

    private final List<Answered> byClass =
            IntStream.range(0, CLASSES).mapToObj(_ -> new Answered()).toList();

    void answered(int status, long nanos) {
        var answered = byClass.get(Math.clamp(status / 100, 1, CLASSES) - 1);
        answered.times().increment();
        answered.nanos().add(nanos);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (int i = 0; i < CLASSES; i++) {
            FunctionTimer.builder(
                            "sixpager.requests",
                            byClass.get(i),
                            answered -> answered.times().sum(),
                            answered -> answered.nanos().sum(),
                            TimeUnit.NANOSECONDS)
                    .description(
                            "requests, from the first word received to the last one sent; of streams the beginning")
                    .tag("status", i + 1 + "xx")
                    .register(meters);
        }
    }
}
