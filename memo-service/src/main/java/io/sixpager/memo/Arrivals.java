package io.sixpager.memo;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets readers wait for what the views are about to show, without asking the database again and again. */
@Component
class Arrivals {

    /** Another instance may draw the views, and does not tell this one. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    private record Waiter(Predicate<MemoState> hoped, CountDownLatch arrived) {}

    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();

    @EventListener
    void on(MemoChanged changed) {
        for (var waiter : waiting) {
            if (waiter.hoped().test(changed.memo())) {
                waiter.arrived().countDown();
            }
        }
    }

    /** Returns as soon as the views show what is hoped for, or when there is no more patience. */
    void await(Predicate<MemoState> hoped, BooleanSupplier shown, Duration patience) {
        var waiter = new Waiter(hoped, new CountDownLatch(1));
        // Before the first look, so that nothing arrives unseen between the two.
        waiting.add(waiter);
        try {
            var deadline = System.nanoTime() + patience.toNanos();
            while (!shown.getAsBoolean()) {
                var left = deadline - System.nanoTime();
                if (left <= 0 || waiter.arrived().await(Math.min(left, GLANCE.toNanos()), TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(waiter);
        }
    }
}
