package io.sixpager.sandbox;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends a process that has worked for too long. On a busy machine one that was not let work has twice as long. */
final class Alarm {

    private static final int MOST_TIMES = 2;

    private final Process process;
    private final Duration limit;
    private final ScheduledExecutorService alarms;
    private final Duration workedBefore;
    private @Nullable Future<?> next;
    private boolean rung;
    private boolean cancelled;

    Alarm(Process process, Duration limit, ScheduledExecutorService alarms) {
        this.process = process;
        this.limit = limit;
        this.alarms = alarms;
        this.workedBefore = worked();
        schedule(1);
    }

    private synchronized void schedule(int time) {
        if (!cancelled) {
            next = alarms.schedule(() -> ring(time), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void ring(int time) {
        if (time < MOST_TIMES && worked().minus(workedBefore).compareTo(limit) < 0) {
            schedule(time + 1);
        } else if (mayRing()) {
            process.destroyForcibly();
        }
    }

    private synchronized boolean mayRing() {
        rung = !cancelled;
        return rung;
    }

    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    synchronized boolean hasRung() {
        return rung;
    }

    /** @return whether it has not rung */
    synchronized boolean cancel() {
        cancelled = true;
        if (next != null) {
            next.cancel(false);
        }
        return !rung;
    }
}
