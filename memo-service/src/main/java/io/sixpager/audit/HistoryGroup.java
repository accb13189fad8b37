package io.sixpager.audit;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.eventstore.UndecodableEvent;
import io.sixpager.projection.ProjectionGroup;
import io.sixpager.projection.ViewChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The history of everything that modules tell of, event by event: a group of its own, for it folds nothing. */
@Component
class HistoryGroup implements ProjectionGroup {

    static final String NAME = "history";

    private final HistoryView view;
    private final Narrations narrations;

    HistoryGroup(HistoryView view, Narrations narrations) {
        this.view = view;
        this.narrations = narrations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 8;
    }

    @Override
    public Collection<Class<?>> events() {
        return narrations.events();
    }

    /** What no module knows is a gap in every history, and is to be seen. */
    @Override
    public boolean draws(LoggedEvent<?> event) {
        if (event.payload() instanceof UndecodableEvent unread && unread.isOfNobody()) {
            throw unread.failure();
        }
        return ProjectionGroup.super.draws(event);
    }

    @Override
    public void clear() {
        view.clear();
    }

    @Override
    public Batch begin() {
        var rows = new ArrayList<HistoryView.Row>();
        var changes = new LinkedHashMap<String, ViewChange>();
        return new Batch() {
            @Override
            public void add(LoggedEvent<?> event) {
                narrations.tell(event).ifPresent(told -> {
                    rows.add(HistoryView.Row.of(event, told));
                    changes.put(event.aggregateId(), new ViewChange(NAME, event.aggregateId(), null, event.version()));
                });
            }

            @Override
            public List<ViewChange> store() {
                view.store(rows);
                return List.copyOf(changes.values());
            }
        };
    }
}
