package io.sixpager.process.policy;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.EventSearch;
import io.sixpager.eventstore.EventSearch.Wanted;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.process.Policy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Brings one policy forward, some events at a time. */
final class PolicyWorker<E> {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyWorker.class);

    /** So many events that it does not want may have to be looked through again after a start. */
    private static final int NOTED_EVERY = 1_000;

    /** In one transaction, as its commit costs more than most reactions do. */
    private static final int TOGETHER = 50;

    /** A reaction may wait for locks, and its transaction holds a connection. */
    private static final Duration MOST_TIME = Duration.ofMillis(50);

    private final Policy<E> policy;
    private final Wanted wanted;
    private final EventLog log;
    private final EventSearch search;
    private final PolicyPositions positions;
    private final TransactionOperations transactions;

    /** Up to here there is nothing left to do; the position in the database follows. */
    private volatile long searched;

    private long noted;

    PolicyWorker(
            Policy<E> policy,
            EventLog log,
            EventSearch search,
            PolicyPositions positions,
            TransactionOperations transactions) {
        this.policy = policy;
        this.wanted = search.wanted(policy.events());
        this.log = log;
        this.search = search;
        this.positions = positions;
        this.transactions = transactions;
        this.searched = positions.install(policy.name(), policy.start());
        this.noted = searched;
    }

    /** Whether there may be more to do at once. */
    boolean step() {
        var head = log.lastSeenHead();
        if (head < 0) {
            return false;
        }
        if (head < searched) {
            // The database has failed over, and the end of the log was lost with it.
            searched = positions.install(policy.name(), policy.start());
            noted = searched;
        }
        var found = search.next(searched, head, wanted, TOGETHER);
        if (!found.indexes().isEmpty()) {
            return attempt(found.indexes());
        }
        var before = searched;
        searched = found.searched();
        if (searched - noted >= NOTED_EVERY) {
            inTransaction(searched, () -> searched);
        }
        return searched > before && searched < head;
    }

    /** What fails later than first is tried alone afterwards, when what was before it is kept. */
    private boolean attempt(List<Long> indexes) {
        var tried = new AtomicInteger();
        try {
            return inTransaction(indexes.getFirst(), () -> react(indexes, tried));
        } catch (RuntimeException | Error e) {
            if (ConnectionShortage.isBehind(e)) {
                throw e;
            }
            if (tried.get() > 1) {
                return attempt(indexes.subList(0, tried.get() - 1));
            }
            var index = indexes.getFirst();
            LOG.error("The policy {} stands still at log index {}", policy.name(), index, e);
            positions.fail(policy.name(), index, e);
            return false;
        }
    }

    /** Reacts to the first events and to as many more as there is time for; returns the index of the last one. */
    private long react(List<Long> indexes, AtomicInteger tried) {
        var end = System.nanoTime() + MOST_TIME.toNanos();
        var reached = 0L;
        for (var index : indexes) {
            if (tried.getAndIncrement() > 0 && System.nanoTime() - end > 0) {
                break;
            }
            policy.react(read(index));
            reached = index;
        }
        return reached;
    }

    @SuppressWarnings("unchecked") // of the types that were asked for
    private LoggedEvent<E> read(long index) {
        return (LoggedEvent<E>) log.read(index);
    }

    /**
     * Whether the policy has come to the index, by this instance or by another one.
     *
     * @param reaction returns the index up to which it has come itself
     */
    private boolean inTransaction(long index, LongSupplier reaction) {
        var reached = transactions.execute(_ -> {
            var position = positions.lock(policy.name());
            if (position.isEmpty() || position.get() >= index) {
                return position.orElse(0L);
            }
            var next = reaction.getAsLong();
            positions.move(policy.name(), next);
            return next;
        });
        if (reached == null || reached < index) {
            return false;
        }
        searched = reached;
        noted = reached;
        return true;
    }

    String policy() {
        return policy.name();
    }

    long reached() {
        return searched;
    }

    /** How many events of the log it has not seen. */
    long lag() {
        return Math.max(0, log.head() - searched);
    }
}
