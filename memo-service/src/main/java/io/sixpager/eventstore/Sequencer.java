package io.sixpager.eventstore;

import io.sixpager.broadcast.Broadcast;
import io.sixpager.broadcast.BroadcastListener;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives every committed event its place in the log: a contiguous {@code log_index}, which is the consumers' order. Each
 * instance runs one; an advisory lock lets one of them number at a time. It looks for events in {@code event_pending},
 * which a trigger fills in the appending transaction, so that no event is ever passed over, however late it commits.
 */
@Component
class Sequencer implements SmartLifecycle, BroadcastListener {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    private static final Duration PAUSE = Duration.ofMillis(250);

    /**
     * What is committed within this time is numbered together where commands come thick and fast: each batch costs every
     * group of views a transaction. After a quiet moment the first event is numbered at once.
     */
    private static final Duration GATHERING = Duration.ofMillis(15);

    private static final int BATCH = 5_000;
    private static final String CHANNEL = "log_grown";
    static final long LOCK = 0x5158_4C4F_47L;

    /** The end of the log, if nothing waits. */
    private static final String IDLE = "SELECT log_index FROM log_head WHERE NOT EXISTS (SELECT FROM event_pending)";

    /** An instance that is paused while it numbers loses its transaction, and with it the lock. */
    private static final String TURN = """
            SELECT set_config('idle_in_transaction_session_timeout', '10s', true), pg_advisory_xact_lock(?)""";

    /** By the time of this statement and not of its transaction: the lock is held by then, so times grow. */
    private static final String NUMBER = """
            WITH taken AS (
                DELETE FROM event_pending
                WHERE global_index IN (SELECT global_index FROM event_pending ORDER BY global_index LIMIT ?)
                RETURNING global_index),
            logged AS (
                INSERT INTO log_entry (log_index, global_index, sequenced_at)
                SELECT head.log_index + row_number() OVER (ORDER BY taken.global_index), taken.global_index, statement_timestamp()
                FROM taken, log_head head
                RETURNING log_index)
            UPDATE log_head SET log_index = log_index + (SELECT count(*) FROM logged)
            WHERE EXISTS (SELECT 1 FROM logged)
            RETURNING log_index""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Broadcast broadcast;
    private final ApplicationEventPublisher publisher;

    /** Finds what an instance committed and died before it was numbered, and what nobody heard of. */
    private final Duration poll;

    private final Semaphore work = new Semaphore(0);
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();
    private volatile long head = -1;

    Sequencer(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Broadcast broadcast,
            ApplicationEventPublisher publisher,
            @Value("${sixpager.log-poll:250ms}") Duration poll) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.broadcast = broadcast;
        this.publisher = publisher;
        this.poll = poll;
    }

    /** Called after a commit that appended events. */
    void wake() {
        work.release();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    /** Another instance has numbered a batch, which is committed by now. */
    @Override
    public void received(String payload) {
        wake();
    }

    @Override
    public void missed() {
        wake();
    }

    /** Calls back whenever the log has grown, by this instance or by another one. */
    void onGrowth(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** The index of the log's last entry, as far as this instance knows; -1 before it has looked. */
    long head() {
        return head;
    }

    private void run() {
        while (running) {
            try {
                var begun = System.nanoTime();
                if (grow() < BATCH) {
                    work.tryAcquire(poll.toNanos(), TimeUnit.NANOSECONDS);
                    gather(begun + GATHERING.toNanos());
                    work.drainPermits();
                }
            } catch (InterruptedException _) {
                return;
            } catch (Throwable e) {
                // Whatever it is: without this thread nobody would see another event.
                LOG.warn("The log cannot be written at the moment; trying again.", e);
                pause();
            }
        }
    }

    private static void gather(long until) {
        for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            LockSupport.parkNanos(left);
        }
    }

    /** Tells the listeners of what was numbered, and returns how much it was. */
    private long grow() {
        var before = head;
        head = number();
        if (head < before) {
            publisher.publishEvent(new LogShrunk(head));
        }
        if (head != before) {
            listeners.forEach(Runnable::run);
        }
        return head - before;
    }

    /** Numbers what is pending and returns the index of the log's last entry. */
    long number() {
        var numbered = transactions.execute(status -> {
            var idle = jdbc.sql(IDLE).query(Long.class).optional();
            if (idle.isPresent()) {
                return idle.get();
            }
            jdbc.sql(TURN).param(LOCK).query(_ -> {});
            var grown = jdbc.sql(NUMBER).param(BATCH).query(Long.class).optional();
            grown.ifPresent(index -> broadcast.send(CHANNEL, String.valueOf(index)));
            return grown.orElse(head);
        });
        return numbered == null ? head : numbered;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("sequencer").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
