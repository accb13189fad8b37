package io.sixpager.operation.status;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.Search;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** The figures that are scraped, added up for people; what cannot be read at the moment counts as nothing. */
@Component
class MeterReading {

    private final MeterRegistry meters;

    MeterReading(MeterRegistry meters) {
        this.meters = meters;
    }

    Search find(String name) {
        return meters.find(name);
    }

    long sum(String name) {
        return sum(find(name));
    }

    /** Of timers how often, not how long. */
    static long sum(Search search) {
        return Math.round(values(search).sum());
    }

    double most(String name) {
        return values(find(name)).max().orElse(0);
    }

    private static DoubleStream values(Search search) {
        return search.meters().stream().mapToDouble(MeterReading::value).filter(Double::isFinite);
    }

    private static double value(Meter meter) {
        return StreamSupport.stream(meter.measure().spliterator(), false)
                .filter(measured -> switch (measured.getStatistic()) {
                    case COUNT, VALUE -> true;
                    case TOTAL, TOTAL_TIME, MAX, UNKNOWN, ACTIVE_TASKS, DURATION -> false;
                })
                .findFirst()
                .map(measured -> measured.getValue())
                .orElse(0.0);
    }
}
