package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Aggregates as they stood after an entry of the log: the one way into the past, for one of them or for all, of any
 * kind. Two kinds that are asked for at the same index are seen at the same moment.
 */
@Component
public class HistoricalStates {

    private static final int FOLDED_AT_ONCE = 50;

    /** Everything is read and folded anew, which takes a second for some 20,000 events. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EventLog log;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    HistoricalStates(EventLog log) {
        this.log = log;
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
            return log.indexAt(time);
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

    private long requireEntry(long index) {
        var head = log.head();
        if (index < 1 || index > head) {
            throw CommandRejected.invalid("The log has the entries 1 to " + head + ".");
        }
        return index;
    }

    /** Nothing if the aggregate had not begun yet. */
    public <S, E> Optional<S> find(Fold<S, E> fold, String aggregateId, long index) {
        return fold(fold, List.of(aggregateId), index).stream().findFirst();
    }

    /**
     * What can be made of each aggregate that had begun, in the order in which they began; few are held at a time.
     *
     * @param chosen by the aggregate's id
     */
    public <S, E, T> List<T> all(Fold<S, E> fold, long index, Predicate<String> chosen, Function<S, T> drawing) {
        var aggregates = log.aggregates(fold.aggregateType(), index).stream()
                .filter(chosen)
                .toList();
        var drawn = new ArrayList<T>();
        for (int from = 0; from < aggregates.size(); from += FOLDED_AT_ONCE) {
            var some = aggregates.subList(from, Math.min(aggregates.size(), from + FOLDED_AT_ONCE));
            fold(fold, some, index).stream().map(drawing).forEach(drawn::add);
        }
        return drawn;
    }

    private <S, E> List<S> fold(Fold<S, E> fold, List<String> aggregates, long index) {
        var states = new HashMap<String, S>();
        for (var event : log.of(aggregates, index)) {
            states.compute(
                    event.aggregateId(),
                    (_, state) -> fold.evolve(state, fold.events().cast(event.payload())));
        }
        return aggregates.stream()
                .flatMap(aggregate -> Stream.ofNullable(states.get(aggregate)))
                .toList();
    }
}
