package io.sixpager.projection;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.operation.GateMetrics;
import io.sixpager.shared.Busy;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Aggregates as they stood after an entry of the log: the one way into the past, for one of them or for all, of any
 * kind. Two kinds that are asked for at the same index are seen at the same moment.
 */
@Component
public class HistoricalStates implements MeterBinder {

    private static final int FOLDED_AT_ONCE = 50;

    /** Everything is read and folded anew, which takes a second for some 20,000 events. */
    private static final int AT_ONCE = 2;

    /** Whoever waits holds one of the threads that answer everybody. */
    private static final int WAITING = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final String BUSY = "The past is being read by too many at once; try again in a moment.";

    /** Of all views together, for whoever turns the pages of one; a row takes a kilobyte or two. */
    private static final int REMEMBERED_ROWS = 5_000;

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(2);

    private record Asked(Picture<?, ?> picture, long index) {}

    private record Drawn(String aggregateId, Object row) {}

    private final EventLog log;
    private final Duration patience;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final LongAdder refused = new LongAdder();

    /** Lives no longer than the code that draws; an entry of the log never changes. */
    private final Cache<Asked, List<Drawn>> remembered = WeighedCache.ofAtMost(
                    REMEMBERED_ROWS, (Asked _, List<Drawn> rows) -> rows.size() + 1)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    @Autowired
    HistoricalStates(EventLog log) {
        this(log, PATIENCE);
    }

    HistoricalStates(EventLog log, Duration patience) {
        this.log = log;
        this.patience = patience;
    }

    @EventListener(LogShrunk.class)
    void forgetWhatNeverWas() {
        remembered.invalidateAll();
    }

    /**
     * The entry that is meant.
     *
     * @throws CommandRejected if none or two are named, or the log has no such entry
     */
    public long index(Moment moment) {
        var index = moment.index();
        var time = moment.time();
        if (index != null && time == null) {
            return requireEntry(index);
        }
        if (index == null && time != null) {
            return log.indexAt(requireDate(time));
        }
        throw CommandRejected.invalid("Name a moment of the past: either an index of the log or a time.");
    }

    /**
     * When an entry was made.
     *
     * @throws CommandRejected if the log has no such entry
     */
    Instant timeOf(long index) {
        return log.timeOf(requireEntry(index)).orElseThrow();
    }

    /** PostgreSQL knows fewer times than Java. */
    private static Instant requireDate(Instant time) {
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw CommandRejected.invalid("The log knows the years 1970 to 9999.");
        }
        return time;
    }

    private long requireEntry(long index) {
        var head = log.head();
        if (index < 1 || index > head) {
            throw CommandRejected.invalid("The log has the entries 1 to " + head + ".");
        }
        return index;
    }

    /** Nothing if the aggregate had not begun yet. */
    public <S> Optional<S> find(Fold<S, ?> fold, String aggregateId, long index) {
        return Optional.ofNullable(fold(fold, List.of(aggregateId), index).get(aggregateId));
    }

    /** Those of some that had begun, by their ids. */
    public <S> Map<String, S> some(Fold<S, ?> fold, List<String> aggregateIds, long index) {
        return fold(fold, aggregateIds, index);
    }

    /**
     * What a view shows of the aggregates that had begun, in the order in which they began; few states are held at a
     * time.
     *
     * @param chosen by the aggregate's id
     * @throws Busy if too many read all of the past
     */
    @SuppressWarnings("unchecked") // drawn by this picture
    public <S, T> List<T> all(Picture<S, T> picture, long index, Predicate<String> chosen) {
        return drawn(picture, index).stream()
                .filter(drawn -> chosen.test(drawn.aggregateId()))
                .map(drawn -> (T) drawn.row())
                .toList();
    }

    private List<Drawn> drawn(Picture<?, ?> picture, long index) {
        var asked = new Asked(picture, index);
        var known = remembered.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        takeTurn();
        try {
            // Whoever had the turn before may have asked the same; two who ask at once draw it once.
            return remembered.get(asked, _ -> draw(picture, index));
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            Busy.acquire(turns, turns.getQueueLength() < WAITING ? patience : Duration.ZERO, BUSY);
        } catch (Busy e) {
            refused.increment();
            throw e;
        }
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        new GateMetrics("past", AT_ONCE, () -> AT_ONCE - turns.availablePermits(), turns::getQueueLength, refused)
                .bindTo(meters);
    }

    private <S> List<Drawn> draw(Picture<S, ?> picture, long index) {
        var aggregates = log.aggregates(picture.fold().aggregateType(), index);
        var drawn = new ArrayList<Drawn>(aggregates.size());
        for (int from = 0; from < aggregates.size(); from += FOLDED_AT_ONCE) {
            var some = aggregates.subList(from, Math.min(aggregates.size(), from + FOLDED_AT_ONCE));
            var states = fold(picture.fold(), some, index);
            for (var aggregate : some) {
                var state = states.get(aggregate);
                if (state != null) {
                    drawn.add(new Drawn(aggregate, picture.drawing().apply(state)));
                }
            }
        }
        return drawn;
    }

    private <S, E> Map<String, S> fold(Fold<S, E> fold, List<String> aggregates, long index) {
        var states = new HashMap<String, S>();
        log.of(
                aggregates,
                index,
                event -> states.compute(
                        event.aggregateId(),
                        (_, state) -> fold.evolve(state, fold.events().cast(event.payload()))));
        return states;
    }
}
