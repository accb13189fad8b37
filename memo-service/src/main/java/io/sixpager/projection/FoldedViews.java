package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LoggedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A group whose views are pictures of one fold: an aggregate is drawn once a batch, however many of its events the batch
 * holds.
 *
 * @param name of the group
 * @param change what the views tell of a state
 */
public record FoldedViews<S, E>(
        String name,
        int version,
        Fold<S, E> fold,
        StateStore<S> states,
        List<? extends View<S, E>> views,
        Function<S, ViewChange> change)
        implements ProjectionGroup {

    /** Of a rebuild; no aggregate is drawn before its last event. */
    private static final int HELD_AT_ONCE = 1_000;

    @Override
    public List<Class<E>> events() {
        return List.of(fold.events());
    }

    @Override
    public Batch begin() {
        return new FoldedBatch(true);
    }

    @Override
    public void clear() {
        views.forEach(View::clear);
    }

    @Override
    public long rebuild(EventLog log, long upTo) {
        return AggregateByAggregate.rebuild(
                name, log, fold.aggregateType(), upTo, aggregates -> draw(aggregates, log, upTo));
    }

    private long draw(List<String> aggregates, EventLog log, long upTo) {
        var rebuild = new Rebuild();
        log.of(aggregates, upTo, rebuild::add);
        rebuild.store();
        return rebuild.count;
    }

    /** Nothing of it is remembered: all states would be held until everything is committed. */
    private final class Rebuild {

        private FoldedBatch batch = new FoldedBatch(false);
        private long count;

        private void add(LoggedEvent<?> event) {
            if (batch.taken.size() >= HELD_AT_ONCE && !batch.changed.containsKey(event.aggregateId())) {
                store();
            }
            batch.add(event);
        }

        private void store() {
            batch.store();
            count += batch.taken.size();
            batch = new FoldedBatch(false);
        }
    }

    /** The aggregates that a batch of events has changed so far. */
    private final class FoldedBatch implements Batch {

        private final Map<String, StateChange<S>> changed = new LinkedHashMap<>();
        private final List<LoggedEvent<E>> taken = new ArrayList<>();
        private final boolean continued;

        /** @param continued whether there may be rows of earlier batches */
        private FoldedBatch(boolean continued) {
            this.continued = continued;
        }

        @Override
        public void add(LoggedEvent<?> event) {
            var inBatch = changed.get(event.aggregateId());
            var drawn = inBatch == null ? drawn(event) : inBatch.before();
            var before = inBatch == null ? drawn : inBatch.after();
            var version = before == null ? 0 : fold.version(before);
            if (version != event.sequenceNumber()) {
                throw new IllegalStateException(
                        "Event " + event.version() + " of " + event.aggregateId() + " comes after event " + version);
            }
            var payload = fold.events().cast(event.payload());
            var after = fold.evolve(before, payload);
            changed.put(event.aggregateId(), new StateChange<>(drawn, continued ? fold.shared(after) : after));
            taken.add(event.with(payload));
        }

        private @Nullable S drawn(LoggedEvent<?> event) {
            return continued && event.sequenceNumber() > 0
                    ? states.find(event.aggregateId(), event.sequenceNumber()).orElse(null)
                    : null;
        }

        @Override
        public List<ViewChange> store() {
            views.forEach(view -> view.store(changed.values(), taken));
            var drawn = changed.values().stream().map(StateChange::after).toList();
            if (continued) {
                states.remember(drawn);
            }
            return drawn.stream().map(change).toList();
        }
    }
}
