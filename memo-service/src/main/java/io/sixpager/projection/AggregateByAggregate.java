package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import io.sixpager.projection.ProjectionGroup.Batch;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws views anew that look at one aggregate at a time: not in the order of the log, so that the state of each is folded
 * once and needs no memory beyond it.
 */
public final class AggregateByAggregate {

    private static final Logger LOG = LoggerFactory.getLogger(AggregateByAggregate.class);
    private static final int DRAWN_AT_ONCE = 50;

    private AggregateByAggregate() {}

    /** Draws the aggregates of a type by batches of a group that hold nothing for later. */
    public static long rebuild(
            ProjectionGroup group, Supplier<Batch> begin, EventLog log, String aggregateType, long upTo) {
        return rebuild(
                group.name(), log, aggregateType, upTo, aggregates -> draw(group, begin.get(), log, aggregates, upTo));
    }

    private static long draw(ProjectionGroup group, Batch batch, EventLog log, List<String> aggregates, long upTo) {
        var count = new AtomicLong();
        log.of(aggregates, upTo, event -> {
            count.incrementAndGet();
            if (group.draws(event)) {
                batch.add(event);
            }
        });
        batch.store();
        return count.get();
    }

    /**
     * @param group that is drawn, for whoever waits for it
     * @param draw draws these aggregates and tells of how many events
     * @return of how many events all of them are drawn
     */
    static long rebuild(
            String group, EventLog log, String aggregateType, long upTo, ToLongFunction<List<String>> draw) {
        var aggregates = log.aggregates(aggregateType, upTo);
        long count = 0;
        for (int from = 0; from < aggregates.size(); from += DRAWN_AT_ONCE) {
            var to = Math.min(aggregates.size(), from + DRAWN_AT_ONCE);
            count += draw.applyAsLong(aggregates.subList(from, to));
            LOG.info("Rebuilding the views “{}”: {} of {}", group, to, aggregates.size());
        }
        return count;
    }
}
