package io.sixpager.operation;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** How long things of many kinds take, by kind and outcome. Each timer is made once, when there is something to time. */
public final class OutcomeTimers {

    public static final String OUTCOME = "outcome";

    /** What is timed. */
    public interface Work<R, X extends Exception> {
        R result() throws X;
    }

    private record Timed(Class<?> kind, String outcome) {}

    private final MeterRegistry meters;
    private final MeterProvider<Timer> family;
    private final String success;
    private final Function<Throwable, String> failures;
    private final ConcurrentMap<Timed, Timer> timers = new ConcurrentHashMap<>();

    /**
     * @param success the outcome of what fails not
     * @param failures the outcome of what has failed so: one of a few words
     */
    public OutcomeTimers(
            MeterRegistry meters, Timer.Builder family, String success, Function<Throwable, String> failures) {
        this.meters = meters;
        this.family = family.withRegistry(meters);
        this.success = success;
        this.failures = failures;
    }

    /** @param kind whose name is told; of one of a few classes */
    public <R, X extends Exception> R time(Class<?> kind, Work<R, X> work) throws X {
        var begun = Timer.start(meters);
        var outcome = success;
        try {
            return work.result();
        } catch (Throwable failure) {
            outcome = failures.apply(failure);
            throw failure;
        } finally {
            begun.stop(timers.computeIfAbsent(new Timed(kind, outcome), this::timer));
        }
    }

    private Timer timer(Timed timed) {
        return family.withTags("kind", timed.kind().getSimpleName(), OUTCOME, timed.outcome());
    }
}
