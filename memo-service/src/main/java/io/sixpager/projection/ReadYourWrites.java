package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets readers wait for what the views are about to show, without asking the database again and again. */
@Component
public class ReadYourWrites {

    /** In case that the news of another instance does not arrive. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    private record Waiter(String group, Predicate<ViewChange> hoped, Semaphore arrivals) {}

    private final GroupPositions positions;
    private final EventLog log;
    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();

    ReadYourWrites(GroupPositions positions, EventLog log) {
        this.positions = positions;
        this.log = log;
    }

    @EventListener
    void on(ViewsChanged changed) {
        for (var waiter : waiting) {
            if (waiter.group().equals(changed.group())
                    && changed.changes().stream().anyMatch(waiter.hoped())) {
                waiter.arrivals().release();
            }
        }
    }

    /**
     * Returns as soon as a group shows what is hoped for, or when there is no more patience; false if it may not. A group
     * that stands still is not waited for: what it does not show comes after the event that it cannot draw.
     *
     * @param hoped what a change must be like to be worth another look; more may be like it than what is waited for
     * @param shown looks
     */
    public boolean await(String group, Predicate<ViewChange> hoped, BooleanSupplier shown, Duration patience) {
        var waiter = new Waiter(group, hoped, new Semaphore(0));
        // Before the first look, so that nothing arrives unseen between the two.
        waiting.add(waiter);
        try {
            var deadline = System.nanoTime() + patience.toNanos();
            while (!shown.getAsBoolean()) {
                var left = deadline - System.nanoTime();
                if (left <= 0 || standsStill(group)) {
                    return false;
                }
                if (waiter.arrivals().tryAcquire(Math.min(left, GLANCE.toNanos()), TimeUnit.NANOSECONDS)) {
                    waiter.arrivals().drainPermits();
                }
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(waiter);
        }
    }

    /** Waits for a group to have drawn so many events of an aggregate. */
    public boolean await(String group, String aggregateId, long version, Duration patience) {
        return await(
                group,
                change -> change.id().equals(aggregateId) && change.version() >= version,
                () -> isDrawn(group, aggregateId, version),
                patience);
    }

    private boolean standsStill(String group) {
        return positions
                .find(group)
                .filter(position -> position.failure() != null)
                .isPresent();
    }

    private boolean isDrawn(String group, String aggregateId, long version) {
        var index = log.indexOf(aggregateId, version - 1);
        return index.isPresent()
                && positions
                        .find(group)
                        .filter(position -> position.logIndex() >= index.get())
                        .isPresent();
    }
}
