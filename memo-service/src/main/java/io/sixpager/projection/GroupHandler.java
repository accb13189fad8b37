package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.projection.ProjectionGroup.Batch;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Draws a group batch by batch. A batch is one transaction with the group's position; where there is something to draw, it
 * begins by locking the position, so that of several instances one draws at a time, and none that another version of the
 * code has taken over from.
 */
final class GroupHandler {

    private final ProjectionGroup group;
    private final GroupPositions positions;
    private final ApplicationEventPublisher publisher;
    private final ViewsBroadcast broadcast;
    private final ServedViews served;
    private final OneByOne oneByOne;

    /** The position when this instance had drawn last. A database that has crashed may have lost it, for nobody waited for the disk. */
    private volatile long known;

    GroupHandler(
            ProjectionGroup group,
            GroupPositions positions,
            ApplicationEventPublisher publisher,
            ViewsBroadcast broadcast,
            ServedViews served,
            TransactionOperations transactions) {
        this.group = group;
        this.positions = positions;
        this.publisher = publisher;
        this.broadcast = broadcast;
        this.served = served;
        this.oneByOne = new OneByOne(group, positions, publisher, broadcast, transactions);
    }

    ProjectionGroup group() {
        return group;
    }

    @EventHandler
    void on(Object payload, DomainEventMessage<?> message, TrackingToken token) {
        batch().take(EventLog.logged(message, token));
    }

    private RunningBatch batch() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(group.name(), _ -> begin());
    }

    private RunningBatch begin() {
        var batch = new RunningBatch();
        var root = CurrentUnitOfWork.get().root();
        root.onPrepareCommit(_ -> batch.store());
        root.afterCommit(_ -> batch.tell());
        root.onCleanup(_ -> batch.end());
        return batch;
    }

    private long locked() {
        var position = positions
                .lockForBatch(group.name())
                .filter(found -> found.version() == group.version())
                .orElseThrow(this::superseded)
                .logIndex();
        if (position < known) {
            known = position;
            throw new IllegalStateException("The database has lost what was drawn of “" + group.name() + "” after "
                    + position + "; it is read again from there.");
        }
        return position;
    }

    private SupersededGroup superseded() {
        served.look();
        return new SupersededGroup(group.name());
    }

    /** What one transaction has taken in so far. */
    private final class RunningBatch {

        private final Batch batch = group.begin();

        /** Up to which entry everything was drawn before; negative until there is something to draw. */
        private long drawn = -1;

        private List<ViewChange> changes = List.of();
        private final List<LoggedEvent<?>> taken = new ArrayList<>();
        private boolean failed;

        /** An event that was drawn already is passed over: after a rebuild or a crash some are handed out again. */
        void take(LoggedEvent<?> event) {
            taken.add(event);
            if (draws(event) && isNews(event)) {
                attempt(() -> batch.add(event));
            }
        }

        private boolean draws(LoggedEvent<?> event) {
            try {
                return group.draws(event);
            } catch (RuntimeException e) {
                failed = isNews(event);
                if (failed) {
                    throw e;
                }
                return false;
            }
        }

        private boolean isNews(LoggedEvent<?> event) {
            if (drawn < 0) {
                drawn = locked();
            }
            return event.logIndex() > drawn;
        }

        void store() {
            if (drawn >= 0 && position() > drawn) {
                attempt(() -> {
                    changes = batch.store();
                    positions.move(group.name(), position());
                    broadcast.send(changed());
                });
            }
        }

        private void attempt(Runnable drawing) {
            try {
                drawing.run();
            } catch (RuntimeException | Error e) {
                failed = true;
                throw e;
            }
        }

        void tell() {
            if (drawn >= 0) {
                known = Math.max(drawn, position());
                publisher.publishEvent(changed());
            }
        }

        /** Only now, for the lock on the position is held until the batch has been rolled back. */
        void end() {
            if (failed) {
                oneByOne.draw(
                        taken.stream().filter(event -> event.logIndex() > drawn).toList());
            }
        }

        private long position() {
            return taken.getLast().logIndex();
        }

        private ViewsChanged changed() {
            return new ViewsChanged(group.name(), Math.max(drawn, position()), changes);
        }
    }
}
