package io.sixpager.web.admission;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long the other side may take: a few seconds, or a least rate. Only the time counts that is spent on waiting for it. */
final class Pace {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final long BYTES_A_SECOND = 16 << 10;

    private final LongSupplier nanos;
    private long waited;
    private long passed;

    /** @param nanos a clock that only goes forward */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** When a wait begins. */
    long now() {
        return nanos.getAsLong();
    }

    void waitedSince(long begun) {
        waited += nanos.getAsLong() - begun;
    }

    void passed(int bytes) {
        passed += bytes;
    }

    /** In bytes. */
    long passed() {
        return passed;
    }

    boolean isTooSlow() {
        return waited > GRACE.toNanos() + passed * (Duration.ofSeconds(1).toNanos() / BYTES_A_SECOND);
    }
}
