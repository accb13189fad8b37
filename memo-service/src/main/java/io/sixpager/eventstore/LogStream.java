package io.sixpager.eventstore;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One consumer's way through the log, batch by batch. Asks the database only after the log is known to have grown. */
final class LogStream implements TrackingEventStream {

    private final EventStorageEngine engine;
    private final Sequencer sequencer;
    private final Semaphore growth = new Semaphore(1);
    private final Runnable listener = this::grown;
    private @Nullable TrackingToken position;
    private final ArrayDeque<TrackedEventMessage<?>> batch = new ArrayDeque<>();
    private @Nullable TrackedEventMessage<?> next;
    private volatile Runnable callback = () -> {};

    LogStream(EventStorageEngine engine, Sequencer sequencer, @Nullable TrackingToken start) {
        this.engine = engine;
        this.sequencer = sequencer;
        this.position = start;
        sequencer.onGrowth(listener);
    }

    private void grown() {
        growth.release();
        callback.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable newCallback) {
        callback = newCallback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(next) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (next == null) {
            next = batch.poll();
            if (next == null) {
                if (!growth.tryAcquire(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    return false;
                }
                read();
            }
        }
        return true;
    }

    private void read() {
        growth.drainPermits();
        requireLog();
        engine.readEvents(position, false).forEach(batch::add);
        if (!batch.isEmpty()) {
            position = batch.getLast().trackingToken();
            if (LogStorageEngine.indexOf(position) < sequencer.head()) {
                growth.release();
            }
        }
    }

    /** What comes after the end would be passed over once the log has grown again; Axon opens a stream anew instead. */
    private void requireLog() {
        var reached = LogStorageEngine.indexOf(position);
        if (reached > sequencer.head() && reached > LogStorageEngine.indexOf(engine.createHeadToken())) {
            throw new IllegalStateException("The log ends before " + reached + ", which had been read of it");
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        var event = Objects.requireNonNull(next);
        next = null;
        return event;
    }

    @Override
    public void close() {
        sequencer.forget(listener);
    }
}
