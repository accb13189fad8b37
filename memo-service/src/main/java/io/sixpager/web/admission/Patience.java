package io.sixpager.web.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long somebody waits for a turn. Many who come at once wait until all have had theirs; but where somebody has waited
 * for seconds on end, more comes than can be done, and whoever comes then is told so at once. (The idea is that of
 * “controlled delay”: K. Nichols and V. Jacobson 2012; for servers B. Maurer, “Fail at Scale”, 2015.)
 */
final class Patience {

    private final Duration withMany;
    private final Duration withTooMany;
    private final LongSupplier nanos;
    private volatile long lastCalm;

    /**
     * @param withMany and after how long a queue is one that does not end
     * @param nanos a clock that only goes forward
     */
    Patience(Duration withMany, Duration withTooMany, LongSupplier nanos) {
        this.withMany = withMany;
        this.withTooMany = withTooMany;
        this.nanos = nanos;
        this.lastCalm = nanos.getAsLong();
    }

    /** Somebody has had a turn without waiting. */
    void calm() {
        lastCalm = nanos.getAsLong();
    }

    Duration now() {
        return nanos.getAsLong() - lastCalm > withMany.toNanos() ? withTooMany : withMany;
    }
}
