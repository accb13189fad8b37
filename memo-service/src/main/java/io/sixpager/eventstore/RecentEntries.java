package io.sixpager.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The newest entries of the log. Consumers that follow the log ask for the same ones within moments: one of them reads,
 * for all. Whoever is further behind reads alone, and takes nothing from the others.
 */
final class RecentEntries {

    /** A database that has failed over may have lost its last entries, and given their places to others. */
    private static final Duration LASTING = Duration.ofMillis(500);

    private static final int MOST = 1_000;

    private record Entry(TrackedEventMessage<?> event, long readAt) {

        private long index() {
            return LogStorageEngine.indexOf(event.trackingToken());
        }
    }

    private final Lock reading = new ReentrantLock();

    /** Without a gap. */
    private final ArrayList<Entry> entries = new ArrayList<>();

    /** @param read the entries after an index, some of them if there are many */
    List<TrackedEventMessage<?>> after(long index, LongFunction<List<TrackedEventMessage<?>>> read) {
        reading.lock();
        try {
            forget();
            if (!entries.isEmpty() && index < entries.getFirst().index() - 1) {
                return read.apply(index);
            }
            if (entries.isEmpty() || index >= entries.getLast().index()) {
                add(index, read.apply(index));
            }
            return entries.stream()
                    .filter(entry -> entry.index() > index)
                    .<TrackedEventMessage<?>>map(Entry::event)
                    .toList();
        } finally {
            reading.unlock();
        }
    }

    private void forget() {
        var oldest = System.nanoTime() - LASTING.toNanos();
        var old = 0;
        while (old < entries.size() && entries.get(old).readAt() - oldest < 0) {
            old++;
        }
        forget(old);
    }

    /** The first ones, and what an upcaster has made of the last of them beside it. */
    private void forget(int count) {
        var end = count;
        while (end > 0
                && end < entries.size()
                && entries.get(end).index() == entries.get(end - 1).index()) {
            end++;
        }
        entries.subList(0, end).clear();
    }

    private void add(long after, List<TrackedEventMessage<?>> read) {
        if (!entries.isEmpty() && after > entries.getLast().index()) {
            entries.clear();
        }
        var now = System.nanoTime();
        read.forEach(event -> entries.add(new Entry(event, now)));
        // As many as were read now are kept in any case: they are asked for next.
        forget(Math.max(0, Math.min(entries.size() - MOST, entries.size() - read.size())));
    }
}
