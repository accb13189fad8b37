package io.sixpager.web.admission;

import io.sixpager.operation.GateMetrics;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The threads that answer. They are the system's, which shares its processors among them however long each works. */
final class Workers {

    interface Work {
        void run() throws IOException, ServletException;
    }

    private final int most;
    private final Semaphore turns;
    private final LongAdder refused = new LongAdder();
    private final Patience patience;
    private final ExecutorService threads;

    Workers(int most, Patience patience) {
        this.most = most;
        this.turns = new Semaphore(most, true);
        this.patience = patience;
        this.threads = Executors.newFixedThreadPool(
                most, Thread.ofPlatform().name("request-", 0).daemon().factory());
    }

    /** Returns when it is done. */
    void work(Work work) throws IOException, ServletException {
        takeTurn();
        var done = new CompletableFuture<@Nullable Throwable>();
        threads.execute(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.complete(failure);
            } finally {
                turns.release();
            }
        });
        rethrow(done.join());
    }

    GateMetrics metrics(String gate) {
        return new GateMetrics(gate, most, () -> most - turns.availablePermits(), turns::getQueueLength, refused);
    }

    private void takeTurn() throws Refused {
        try {
            // Not past those who wait already, as it would without a time.
            if (turns.tryAcquire(0, TimeUnit.NANOSECONDS)) {
                patience.calm();
                return;
            }
            if (turns.tryAcquire(patience.now().toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        refused.increment();
        throw new Refused(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException, ServletException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case ServletException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new ServletException(failure);
        }
    }
}
