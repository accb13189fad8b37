package io.sixpager.projection;

import io.sixpager.database.TimeLimits;
import io.sixpager.eventstore.EventLog;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Draws a group anew, in one transaction with its position: readers see the old views until the new ones are complete,
 * and whoever draws meanwhile waits for the lock on the position and goes on behind it.
 */
@Component
class RebuildGroup {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildGroup.class);
    private static final double NANOS = 1e9;

    private final GroupPositions positions;
    private final EventLog log;
    private final EventStore events;
    private final TokenStore tokens;
    private final TransactionOperations transactions;
    private final ServedViews served;
    private final JdbcOperations jdbc;

    RebuildGroup(
            GroupPositions positions,
            EventLog log,
            EventStore events,
            TokenStore tokens,
            TransactionOperations transactions,
            ServedViews served,
            JdbcOperations jdbc) {
        this.positions = positions;
        this.log = log;
        this.events = events;
        this.tokens = tokens;
        this.transactions = transactions;
        this.served = served;
        this.jdbc = jdbc;
    }

    void rebuild(ProjectionGroup group) {
        rebuild(group, () -> true);
    }

    /** Of instances that start together one draws what is missing; the others wait and find it. */
    void rebuildUnlessDrawn(ProjectionGroup group) {
        rebuild(group, () -> !positions.isDrawn(group));
    }

    private void rebuild(ProjectionGroup group, BooleanSupplier wanted) {
        transactions.executeWithoutResult(_ -> {
            TimeLimits.lift(jdbc);
            positions.reserve(group.name());
            if (!wanted.getAsBoolean()) {
                return;
            }
            var begun = System.nanoTime();
            positions.lock(group.name());
            LOG.info("Drawing the views “{}” anew, as version {} does", group.name(), group.version());
            var count = draw(group);
            served.tell(group.name());
            var seconds = (System.nanoTime() - begun) / NANOS;
            LOG.info(
                    "Rebuilt the views “{}” from {} events in {} s: {} events a second",
                    group.name(),
                    count,
                    String.format(Locale.ROOT, "%.1f", seconds),
                    Math.round(count / seconds));
        });
        served.look();
    }

    /** Where the log ends is read first: what comes later is drawn by the processor, to which it is news. */
    private long draw(ProjectionGroup group) {
        var processor = ProjectionConfiguration.processor(group);
        var end = events.createHeadToken();
        if (tokens.fetchSegments(processor).length == 0) {
            tokens.initializeTokenSegments(processor, 1, end);
        }
        var index = end == null ? 0 : end.position().orElseThrow();
        group.clear();
        var count = group.rebuild(log, index);
        positions.note(group.name(), group.version(), index);
        return count;
    }
}
