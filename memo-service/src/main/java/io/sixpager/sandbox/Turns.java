package io.sixpager.sandbox;

import io.sixpager.operation.GateMetrics;
import io.sixpager.shared.Busy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who is next. One account has one place to work at, so what it sends keeps nobody from the other; those who wait take
 * turns, and beyond so many nobody waits at all.
 */
final class Turns {

    private static final int MOST_OF_ONE = 8;
    private static final int MOST = 32;
    private static final long PATIENCE_SECONDS = 10;
    private static final String BUSY =
            "Too much is being printed, converted and measured at once; try again in a moment.";

    /** Something that somebody wants done; by identity. */
    static final class Turn {

        private final String account;

        private Turn(String account) {
            this.account = account;
        }
    }

    private final int places;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Turn> admitted = new ArrayList<>();
    private final List<Turn> waiting = new ArrayList<>();
    private final Set<String> working = new HashSet<>();
    private final LongAdder refused = new LongAdder();

    /** @param places at which something can be done at once */
    Turns(int places) {
        this.places = places;
    }

    GateMetrics metrics(String gate) {
        return new GateMetrics(gate, places, () -> sizeOf(working), () -> sizeOf(waiting), refused);
    }

    private int sizeOf(Collection<?> some) {
        lock.lock();
        try {
            return some.size();
        } finally {
            lock.unlock();
        }
    }

    private Busy refusal() {
        refused.increment();
        return Busy.because(BUSY);
    }

    /**
     * Comes before anything is read or allocated for it.
     *
     * @throws Busy if there are too many, of this account or of all
     */
    Turn admit(String account) {
        lock.lock();
        try {
            var own = admitted.stream()
                    .filter(turn -> turn.account.equals(account))
                    .count();
            if (admitted.size() >= MOST || own >= MOST_OF_ONE) {
                throw refusal();
            }
            var turn = new Turn(account);
            admitted.add(turn);
            return turn;
        } finally {
            lock.unlock();
        }
    }

    void leave(Turn turn) {
        lock.lock();
        try {
            admitted.remove(turn);
        } finally {
            lock.unlock();
        }
    }

    /** @throws Busy if it is nobody's turn to end in time */
    void begin(Turn turn) {
        lock.lock();
        try {
            waiting.add(turn);
            long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (next() != turn) {
                if (left <= 0) {
                    throw refusal();
                }
                left = changed.awaitNanos(left);
            }
            working.add(turn.account);
            behindTheOthers(turn.account);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw refusal();
        } finally {
            waiting.remove(turn);
            changed.signalAll();
            lock.unlock();
        }
    }

    void end(Turn turn) {
        lock.lock();
        try {
            working.remove(turn.account);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Turn next() {
        return working.size() >= places
                ? null
                : waiting.stream()
                        .filter(turn -> !working.contains(turn.account))
                        .findFirst()
                        .orElse(null);
    }

    private void behindTheOthers(String account) {
        var own = waiting.stream().filter(turn -> turn.account.equals(account)).toList();
        waiting.removeAll(own);
        waiting.addAll(own);
    }
}
