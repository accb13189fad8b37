package io.sixpager.poll;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.poll.PollEvent.VoteCast;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.ViewChange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** All votes in their order; what is called poison cannot be drawn as long as nobody has an antidote. */
public class PollGroup implements ProjectionGroup {

    public static final String POISON = "poison";

    private final List<String> votes = new CopyOnWriteArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile boolean antidote;

    @Override
    public String name() {
        return "polls";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<?> events() {
        return PollEvent.class;
    }

    @Override
    public Batch begin() {
        var taken = new ArrayList<String>();
        return new Batch() {
            @Override
            public void add(LoggedEvent<?> event) {
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
                return List.of();
            }
        };
    }

    @Override
    public void clear() {
        votes.clear();
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
