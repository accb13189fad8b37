package io.sixpager.discussion.query;

import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.PlacementEvent.PassagesPlaced;
import io.sixpager.discussion.query.PassagePlacements.Recorded;
import io.sixpager.projection.Fold;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fold of the placements of a memo, for the past: what they were in each revision. */
final class PlacementFolding implements Fold<PlacementFolding.Placed, PlacementEvent> {

    static final PlacementFolding FOLD = new PlacementFolding();

    /** By revision and thread; the last one counts. */
    record Placed(long version, Map<Integer, Map<UUID, Recorded>> byRevision) {}

    private PlacementFolding() {}

    @Override
    public String aggregateType() {
        return "Placements";
    }

    @Override
    public Class<PlacementEvent> events() {
        return PlacementEvent.class;
    }

    @Override
    public Placed evolve(@Nullable Placed placed, PlacementEvent event) {
        var version = placed == null ? 1 : placed.version() + 1;
        var byRevision =
                placed == null ? new HashMap<Integer, Map<UUID, Recorded>>() : new HashMap<>(placed.byRevision());
        switch (event) {
            case PassagesPlaced e -> {
                var passages = new HashMap<>(byRevision.getOrDefault(e.revision(), Map.of()));
                e.passages().forEach(each -> passages.put(each.threadId(), new Recorded(each.placement(), version)));
                byRevision.put(e.revision(), passages);
            }
        }
        return new Placed(version, byRevision);
    }

    @Override
    public long version(Placed placed) {
        return placed.version();
    }
}
