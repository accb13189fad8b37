package io.sixpager.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What groups have read of the log without finding anything to draw. A batch of such entries costs no transaction; that
 * the group has come past them is written a moment later, for all batches of that time.
 */
@Component
class PassedEntries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PassedEntries.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** The last entry; by its event it is known whether a database that has failed over still has it. */
    record Passed(ProjectionGroup group, long logIndex, String eventId) {}

    private final Map<String, Passed> passed = new ConcurrentHashMap<>();
    private final GroupPositions positions;
    private final TransactionOperations transactions;
    private volatile boolean running;

    PassedEntries(GroupPositions positions, TransactionOperations transactions) {
        this.positions = positions;
        this.transactions = transactions;
    }

    void note(Passed last) {
        passed.put(last.group().name(), last);
    }

    private void run() {
        while (running) {
            try {
                passed.values().forEach(this::write);
            } catch (RuntimeException e) {
                LOG.warn("It cannot be written at the moment how far views have come; trying again.", e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void write(Passed last) {
        if (Boolean.TRUE.equals(transactions.execute(_ -> positions.pass(last)))) {
            passed.remove(last.group().name(), last);
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("passed-entries").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
