package io.sixpager.process.policy;

import io.sixpager.eventstore.EventLog;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a policy forward whenever the log has grown, as long as it runs. */
final class PolicyThread {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyThread.class);

    /** Finds out when a next attempt is due, and when another instance has gone. */
    private static final long SAFETY_POLL_MILLIS = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PolicyWorker<?> worker;
    private final EventLog log;
    private final Semaphore permits;
    private final Semaphore growth = new Semaphore(1);
    private final Runnable listener = growth::release;
    private final Thread thread;
    private volatile boolean running = true;

    PolicyThread(PolicyWorker<?> worker, EventLog log, Semaphore permits) {
        this.worker = worker;
        this.log = log;
        this.permits = permits;
        log.onGrowth(listener);
        this.thread = Thread.ofVirtual().name("policy-" + worker.policy()).start(this::run);
    }

    String policy() {
        return worker.policy();
    }

    long reached() {
        return worker.reached();
    }

    long lag() {
        return worker.lag();
    }

    private void run() {
        try {
            while (running) {
                if (!step()) {
                    growth.tryAcquire(SAFETY_POLL_MILLIS, TimeUnit.MILLISECONDS);
                    growth.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The policy {} was interrupted", worker.policy(), e);
        }
    }

    private boolean step() throws InterruptedException {
        permits.acquire();
        try {
            return worker.step();
        } catch (RuntimeException e) {
            LOG.warn("The policy {} cannot be run at the moment; trying again.", worker.policy(), e);
            return false;
        } finally {
            permits.release();
        }
    }

    /** Ends after the event that it is at. */
    void end() {
        running = false;
        log.forget(listener);
        growth.release();
    }

    /** Waits for the end; what does not come to one is interrupted and rolled back. */
    void join() {
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
