package io.sixpager.discussion.query;

import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.PlacementEvent.PassagesPlaced;
import io.sixpager.discussion.query.PassagePlacements.Row;
import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.projection.AggregateByAggregate;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.ViewChange;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The placements of all passages: a group of its own, for it folds nothing. */
@Component
class PlacementGroup implements ProjectionGroup {

    static final String NAME = "placement";

    private final PassagePlacements placements;

    PlacementGroup(PassagePlacements placements) {
        this.placements = placements;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<Class<?>> events() {
        return List.of(PlacementEvent.class);
    }

    @Override
    public Batch begin() {
        var rows = new ArrayList<Row>();
        return new Batch() {
            @Override
            public void add(LoggedEvent<?> event) {
                switch ((PlacementEvent) event.payload()) {
                    case PassagesPlaced e ->
                        e.passages()
                                .forEach(passage ->
                                        rows.add(new Row(e.memoId(), e.revision(), event.logIndex(), passage)));
                }
            }

            @Override
            public List<ViewChange> store() {
                placements.store(rows);
                return List.of();
            }
        };
    }

    @Override
    public long rebuild(EventLog log, long upTo) {
        return AggregateByAggregate.rebuild(this, this::begin, log, PlacementFolding.FOLD.aggregateType(), upTo);
    }

    @Override
    public void clear() {
        placements.clear();
    }
}
