package io.sixpager.projection;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.eventstore.UndecodableEvent;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/**
 * After a batch that could not be drawn: its events in a transaction each, up to the one that cannot be drawn. The group
 * stands still there, and says so; Axon tries again after a while, and never skips.
 */
record OneByOne(
        ProjectionGroup group,
        GroupPositions positions,
        ApplicationEventPublisher publisher,
        ViewsBroadcast broadcast,
        TransactionOperations transactions) {

    void draw(List<LoggedEvent<?>> events) {
        for (var event : events) {
            try {
                if (group.draws(event) && !isDrawn(event)) {
                    return;
                }
            } catch (RuntimeException | Error e) {
                positions.fail(group, event.logIndex(), describe(event), e);
                return;
            }
        }
    }

    /** False if another instance, of this version or another one, draws the group meanwhile. */
    private boolean isDrawn(LoggedEvent<?> event) {
        var drawn = transactions.execute(_ -> positions
                .lock(group.name())
                .filter(position -> position.version() == group.version() && position.logIndex() < event.logIndex())
                .map(_ -> store(event)));
        Optional.ofNullable(drawn).flatMap(changed -> changed).ifPresent(publisher::publishEvent);
        return drawn != null && drawn.isPresent();
    }

    private ViewsChanged store(LoggedEvent<?> event) {
        var batch = group.begin();
        batch.add(event);
        var changed = new ViewsChanged(group.name(), event.logIndex(), batch.store());
        positions.move(group.name(), event.logIndex());
        broadcast.send(changed);
        return changed;
    }

    private static String describe(LoggedEvent<?> event) {
        var kind = event.payload() instanceof UndecodableEvent unread
                ? unread.type()
                : event.payload().getClass().getSimpleName();
        return kind + ", event " + event.version() + " of " + event.aggregateId();
    }
}
