package io.sixpager.bench;

import java.time.Duration;

/** How much is measured: all of it, or a share that shows whether everything still runs and how fast it roughly is. */
enum Share {
    FULL(1),
    QUICK(12);

    private final int divisor;

    Share(int divisor) {
        this.divisor = divisor;
    }

    int of(int full) {
        return Math.max(1, full / divisor);
    }

    Duration of(Duration full) {
        return full.dividedBy(divisor);
    }
}
