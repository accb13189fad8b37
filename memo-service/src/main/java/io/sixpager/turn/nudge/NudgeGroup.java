package io.sixpager.turn.nudge;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.projection.AggregateByAggregate;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.ViewChange;
import io.sixpager.turn.Debt;
import io.sixpager.turn.NudgeEvent;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminders as they are shown: a group of its own, for it folds nothing. */
@Component
class NudgeGroup implements ProjectionGroup {

    static final String NAME = "nudge";

    private record Sent(Debt debt, String by) {}

    private final SentNudges nudges;

    NudgeGroup(SentNudges nudges) {
        this.nudges = nudges;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Class<?>> events() {
        return List.of(NudgeEvent.class);
    }

    @Override
    public Batch begin() {
        // One statement writes a batch, in which a row must not come twice.
        var sent = new LinkedHashMap<Sent, PersonNudged>();
        var changes = new LinkedHashMap<String, ViewChange>();
        return new Batch() {
            @Override
            public void add(LoggedEvent<?> event) {
                switch ((NudgeEvent) event.payload()) {
                    case PersonNudged e -> {
                        sent.put(new Sent(e.debt(), e.by().account()), e);
                        var memo = e.memoId().toString();
                        changes.put(memo, new ViewChange(NudgeTopic.NAME, memo, e.number(), event.version()));
                    }
                }
            }

            @Override
            public List<ViewChange> store() {
                nudges.store(List.copyOf(sent.values()));
                return List.copyOf(changes.values());
            }
        };
    }

    @Override
    public long rebuild(EventLog log, long upTo) {
        return AggregateByAggregate.rebuild(this, this::begin, log, NudgeFolding.FOLD.aggregateType(), upTo);
    }

    @Override
    public void clear() {
        nudges.clear();
    }
}
