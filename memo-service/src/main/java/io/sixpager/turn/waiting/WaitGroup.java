package io.sixpager.turn.waiting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.ObligationSource;
import io.sixpager.projection.AggregateByAggregate;
import io.sixpager.projection.EventNarration;
import io.sixpager.projection.Fold;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.ViewChange;
import io.sixpager.shared.Attribution;
import io.sixpager.turn.waiting.WaitChanges.Entered;
import io.sixpager.turn.waiting.Waits.Begun;
import io.sixpager.turn.waiting.Waits.Ended;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How long people were waited for: what each event begins and ends, of every source, and the stages of memos. By the dates
 * that an import claims, for who waited then did not wait for the import.
 */
@Component
class WaitGroup implements ProjectionGroup {

    static final String NAME = "wait";

    /** Most of them are held by the memo's own views too. */
    private static final int REMEMBERED = 1_000;

    /** An aggregate after some of its events. */
    private record Folded(long version, Object state) {}

    private final List<ObligationSource<?>> sources;
    private final List<EventNarration<?>> narrations;
    /** Of the log, which is opened after the groups are known. */
    private final ObjectProvider<HistoricalStates> past;

    private final WaitRows rows;

    /** A version of an aggregate says all: what was rolled back has the same state when it comes again. */
    private final Cache<String, Folded> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    WaitGroup(
            List<ObligationSource<?>> sources,
            List<EventNarration<?>> narrations,
            ObjectProvider<HistoricalStates> past,
            WaitRows rows) {
        this.sources = sources;
        this.narrations = narrations;
        this.past = past;
        this.rows = rows;
    }

    @EventListener(LogShrunk.class)
    void forgetWhatNeverWas() {
        remembered.invalidateAll();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public List<Class<?>> events() {
        return sources.stream().<Class<?>>map(source -> source.fold().events()).toList();
    }

    private Optional<ObligationSource<?>> source(LoggedEvent<?> event) {
        return sources.stream()
                .filter(source -> source.fold().events().isInstance(event.payload()))
                .findFirst();
    }

    @Override
    public Batch begin() {
        return new WaitBatch(true);
    }

    @Override
    public long rebuild(EventLog log, long upTo) {
        return sources.stream()
                .map(source -> source.fold().aggregateType())
                .mapToLong(type -> AggregateByAggregate.rebuild(this, () -> new WaitBatch(false), log, type, upTo))
                .sum();
    }

    private final class WaitBatch implements Batch {

        private final Map<String, Folded> states = new HashMap<>();
        private final WaitChanges changes = new WaitChanges();
        private final boolean continued;

        /** @param continued whether there will be later batches; of a rebuild nothing is remembered */
        private WaitBatch(boolean continued) {
            this.continued = continued;
        }

        @Override
        public void add(LoggedEvent<?> event) {
            source(event).ifPresent(source -> take(source, event, states, changes));
        }

        @Override
        public List<ViewChange> store() {
            rows.store(changes);
            if (continued) {
                remembered.putAll(states);
            }
            return List.of();
        }
    }

    @SuppressWarnings("unchecked") // the fold that takes the event
    private <S, E> void take(
            ObligationSource<S> source, LoggedEvent<?> event, Map<String, Folded> states, WaitChanges changes) {
        var fold = (Fold<S, E>) source.fold();
        var before = before(fold, event, states);
        var after = fold.shared(fold.evolve(before, fold.events().cast(event.payload())));
        states.put(event.aggregateId(), new Folded(event.version(), after));
        var owed = source.obligations(after);
        var waits = Waits.between(before == null ? List.of() : source.obligations(before), owed);
        var by = by(event);
        var at = by.map(Attribution::effectiveAt).orElse(event.at());
        var claimed = by.map(Attribution::claim).isPresent();
        waits.ended().forEach(debt -> changes.end(new Ended(debt, at)));
        if (after instanceof MemoState memo && stage(before) != memo.stage()) {
            changes.enter(new Entered(memo.header().number(), memo.stage(), at, event.logIndex()));
        }
        waits.begun().forEach(debt -> changes.begin(new Begun(debt, number(owed), at, claimed, event.logIndex())));
    }

    @SuppressWarnings("unchecked") // stored by this fold
    private <S> @Nullable S before(Fold<S, ?> fold, LoggedEvent<?> event, Map<String, Folded> states) {
        var id = event.aggregateId();
        var known = states.containsKey(id) ? states.get(id) : remembered.getIfPresent(id);
        if (event.sequenceNumber() == 0) {
            return null;
        }
        return known != null && known.version() == event.sequenceNumber()
                ? (S) known.state()
                : past.getObject().find(fold, id, event.logIndex() - 1).orElse(null);
    }

    private static @Nullable Stage stage(@Nullable Object before) {
        return before instanceof MemoState memo ? memo.stage() : null;
    }

    private static long number(List<Obligation> owed) {
        return owed.getFirst().subject().number();
    }

    private Optional<Attribution> by(LoggedEvent<?> event) {
        return narrations.stream()
                .filter(narration -> narration.events().isInstance(event.payload()))
                .findFirst()
                .map(narration -> by(narration, event.payload()));
    }

    private static <E> Attribution by(EventNarration<E> narration, Object event) {
        return narration.tell(narration.events().cast(event)).by();
    }

    @Override
    public void clear() {
        rows.clear();
    }
}
