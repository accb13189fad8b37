package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.projection.ProjectionGroup.Batch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Draws a group batch by batch. A batch is one transaction with the group's position; it begins by locking the position,
 * so that of several instances one draws at a time, and none that another version of the code has taken over from.
 */
final class GroupHandler {

    private final ProjectionGroup group;
    private final GroupPositions positions;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher publisher;
    private final ViewsBroadcast broadcast;
    private final ServedViews served;

    GroupHandler(
            ProjectionGroup group,
            GroupPositions positions,
            JdbcTemplate jdbc,
            ApplicationEventPublisher publisher,
            ViewsBroadcast broadcast,
            ServedViews served) {
        this.group = group;
        this.positions = positions;
        this.jdbc = jdbc;
        this.publisher = publisher;
        this.broadcast = broadcast;
        this.served = served;
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

    /** Views can be drawn again, so their transaction does not wait for the disk; it holds the position as well. */
    private RunningBatch begin() {
        jdbc.execute("SET LOCAL synchronous_commit TO off");
        var position = positions
                .lock(group.name())
                .filter(found -> found.version() == group.version())
                .orElseThrow(this::superseded);
        var batch = new RunningBatch(position.logIndex());
        var root = CurrentUnitOfWork.get().root();
        root.onPrepareCommit(_ -> batch.store());
        root.afterCommit(_ -> publisher.publishEvent(batch.changed()));
        root.onCleanup(_ -> batch.end());
        return batch;
    }

    private SupersededGroup superseded() {
        served.look();
        return new SupersededGroup(group.name());
    }

    /** What one transaction has taken in so far. */
    private final class RunningBatch {

        private final long drawn;
        private final Batch batch = group.begin();
        private long position;
        private List<ViewChange> changes = List.of();
        private @Nullable Runnable failure;

        RunningBatch(long drawn) {
            this.drawn = drawn;
            this.position = drawn;
        }

        /** Remembers where it ends, for the lock on the position is held until it has been rolled back. */
        private void attempt(long logIndex, String event, Runnable drawing) {
            try {
                drawing.run();
            } catch (RuntimeException | Error e) {
                failure = () -> positions.fail(group, logIndex, event, trace(e));
                throw e;
            }
        }

        /** The group stands still at what it cannot draw, and says so; Axon tries again after a while, and never skips. */
        void end() {
            if (failure != null) {
                failure.run();
            }
        }

        /** An event that was drawn already is passed over: after a rebuild or a crash some are handed out again. */
        void take(LoggedEvent<?> event) {
            if (event.logIndex() > drawn) {
                if (group.events().isInstance(event.payload())) {
                    attempt(event.logIndex(), describe(event), () -> batch.add(event));
                }
                position = event.logIndex();
            }
        }

        void store() {
            if (position > drawn) {
                attempt(position, "the events from " + (drawn + 1) + " to " + position, () -> changes = batch.store());
                positions.move(group.name(), position);
                broadcast.send(changed());
            }
        }

        ViewsChanged changed() {
            return new ViewsChanged(group.name(), position, changes);
        }
    }

    private static String describe(LoggedEvent<?> event) {
        return event.payload().getClass().getSimpleName() + ", event " + event.version() + " of " + event.aggregateId();
    }

    private static List<String> trace(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause.toString()),
                        Arrays.stream(cause.getStackTrace()).map(frame -> "    at " + frame)))
                .toList();
    }
}
