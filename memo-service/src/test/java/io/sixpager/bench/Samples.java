package io.sixpager.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured times. */
final class Samples {
    private static final int NANOS_PER_TENTH = 100_000;
    private long[] nanos = new long[1_024];
    private int count;

    synchronized void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    synchronized void clear() {
        count = 0;
    }

    synchronized int count() {
        return count;
    }

    synchronized void addAll(Samples other) {
        for (int i = 0; i < other.count; i++) {
            add(other.nanos[i]);
        }
    }

    /** The time, in milliseconds, that so many percent of the samples do not exceed. */
    synchronized double percentile(double percent) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        var rank = (int) Math.ceil(percent / 100 * count);
        return Math.round((double) sorted[Math.max(0, rank - 1)] / NANOS_PER_TENTH) / 10.0;
    }

    String p50AndP99() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", percentile(50), percentile(99));
    }
}
