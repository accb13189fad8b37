package io.sixpager.bench;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Work that is begun at a constant rate, whether or not what was begun earlier has ended. */
final class ConstantRate {

    /** One piece of it. */
    interface Work {

        /** @param due when it was to begin: what takes long counts from there */
        void run(long due);
    }

    private ConstantRate() {}

    /** @param next makes the work of a place, before it is due */
    static void run(int rate, Duration time, Queue<String> errors, IntFunction<Work> next) {
        var interval = Duration.ofSeconds(1).toNanos() / rate;
        var count = time.toNanos() / interval;
        var start = System.nanoTime();
        var threads = Thread.ofVirtual().uncaughtExceptionHandler((_, failure) -> errors.add(failure.toString()));
        try (var people = Executors.newThreadPerTaskExecutor(threads.factory())) {
            for (int n = 0; n < count; n++) {
                var work = next.apply(n);
                var due = start + n * interval;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                people.execute(() -> work.run(due));
            }
        }
    }
}
