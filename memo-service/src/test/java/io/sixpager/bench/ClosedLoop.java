package io.sixpager.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few people, each of whom takes the next step as soon as the last one is done. */
final class ClosedLoop {

    private ClosedLoop() {}

    /** @throws IllegalStateException if a step fails */
    static void run(int people, Duration time, Runnable step) {
        var deadline = System.nanoTime() + time.toNanos();
        var ends = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < people; n++) {
                ends.add(threads.submit(() -> {
                    while (System.nanoTime() < deadline) {
                        step.run();
                    }
                }));
            }
            for (var end : ends) {
                end.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
