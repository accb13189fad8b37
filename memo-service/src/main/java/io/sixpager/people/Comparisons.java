package io.sixpager.people;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.operation.GateMetrics;
import io.sixpager.shared.Busy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/**
 * Comparing a password, or making the hash of one, keeps a processor busy for a tenth of a second, so few are compared at once. Few wait, and each
 * address waits for its own: one with many does not keep the others from their turn.
 */
@Component
class Comparisons implements MeterBinder {

    static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** Less than there are threads for requests, so that others are answered meanwhile. */
    private static final int WAITING = 32;

    private static final int WAITING_FROM_ONE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String TOO_MANY = "Too many people are signing in at once; try again in a moment.";

    private static final class Line {
        private final Semaphore places = new Semaphore(AT_ONCE, true);
        private int waiting;
    }

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<Origin, Line> lines = new HashMap<>();
    private final LongAdder refused = new LongAdder();
    private int waiting;

    /** @throws Busy at once where too many wait */
    <T> T inTurn(Origin origin, Callable<T> comparison) {
        try {
            return inLine(origin, comparison);
        } catch (Busy e) {
            refused.increment();
            throw e;
        }
    }

    private <T> T inLine(Origin origin, Callable<T> comparison) {
        var line = enter(origin);
        try {
            return holding(line.places, () -> holding(places, comparison));
        } finally {
            leave(origin, line);
        }
    }

    private static <T> T holding(Semaphore places, Callable<T> work) {
        Busy.acquire(places, PATIENCE, TOO_MANY);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            places.release();
        }
    }

    private synchronized Line enter(Origin origin) {
        var line = lines.get(origin);
        if (waiting == WAITING || line != null && line.waiting == WAITING_FROM_ONE) {
            throw Busy.because(TOO_MANY);
        }
        var entered = lines.computeIfAbsent(origin, _ -> new Line());
        entered.waiting++;
        waiting++;
        return entered;
    }

    private synchronized void leave(Origin origin, Line line) {
        waiting--;
        if (--line.waiting == 0) {
            lines.remove(origin);
        }
    }

    synchronized int waiting() {
        return waiting;
    }

    private int busy() {
        return AT_ONCE - places.availablePermits();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        new GateMetrics("passwords", AT_ONCE, this::busy, () -> Math.max(0, waiting() - busy()), refused)
                .bindTo(meters);
    }
}
