package io.sixpager.poll;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.obligation.ObligationStore;
import io.sixpager.poll.PollEvent.VoteCast;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.StateChange;
import io.sixpager.projection.ViewChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** All votes in their order, and what is owed to polls; what is called poison cannot be drawn as long as nobody has an antidote. */
public class PollGroup implements ProjectionGroup {

    public static final String POISON = "poison";

    private final PollObligations source;
    private final ObligationStore store;
    private final Map<String, PollState> polls = new ConcurrentHashMap<>();
    private final List<String> votes = new CopyOnWriteArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile boolean antidote;

    PollGroup(PollObligations source, ObligationStore store) {
        this.source = source;
        this.store = store;
    }

    @Override
    public String name() {
        return "polls";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Class<?>> events() {
        return List.of(PollEvent.class);
    }

    @Override
    public Batch begin() {
        var taken = new ArrayList<String>();
        var changed = new LinkedHashMap<String, PollState>();
        return new Batch() {
            @Override
            public void add(LoggedEvent<?> event) {
                var poll = event.aggregateId();
                changed.put(poll, PollState.evolve(changed.getOrDefault(poll, polls.get(poll)), (PollEvent)
                        event.payload()));
                if (event.payload() instanceof VoteCast vote) {
                    if (vote.choice().equals(POISON) && !antidote) {
                        attempts.incrementAndGet();
                        throw new IllegalStateException("This vote cannot be drawn");
                    }
                    taken.add(vote.choice());
                }
            }

            @Override
            public List<ViewChange> store() {
                votes.addAll(taken);
                store.draw(
                        source,
                        changed.entrySet().stream()
                                .map(poll -> new StateChange<>(polls.get(poll.getKey()), poll.getValue()))
                                .toList());
                polls.putAll(changed);
                return List.of();
            }
        };
    }

    @Override
    public void clear() {
        votes.clear();
        polls.clear();
        store.clear(source.name());
    }

    public List<String> votes() {
        return votes;
    }

    public int attempts() {
        return attempts.get();
    }

    public void heal() {
        antidote = true;
    }
}
