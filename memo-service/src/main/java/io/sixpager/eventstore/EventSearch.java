package io.sixpager.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds events of some types in the log. An event is looked for by its stored name: an upcaster changes how an event is
 * read, never which one it is.
 */
@Component
public class EventSearch {

    private static final String NEXT = """
            SELECT l.log_index FROM log_entry l JOIN domain_event_entry e ON e.global_index = l.global_index
            WHERE l.log_index > ? AND l.log_index <= ? AND e.payload_type = ANY (?)
            ORDER BY l.log_index LIMIT ?""";

    /** In entries: what all who follow the log are still reading. */
    private static final int NEAR = 1_000;

    private final JdbcClient jdbc;
    private final EventStorageEngine engine;
    private final List<EventFamily> families;

    EventSearch(JdbcClient jdbc, EventStorageEngine engine, List<EventFamily> families) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.families = families;
    }

    /**
     * Events of some types.
     *
     * @param names under which they are stored: one that cannot be read is known by its name alone
     */
    public record Wanted(Set<Class<?>> types, Set<String> names) {

        public Wanted {
            types = Set.copyOf(types);
            names = Set.copyOf(names);
        }

        private boolean has(Object payload) {
            return payload instanceof UndecodableEvent unread
                    ? names.contains(unread.type())
                    : types.contains(payload.getClass());
        }
    }

    /**
     * How far the log was searched.
     *
     * @param indexes of the events up to {@code searched} that were wanted, in the order of the log
     */
    public record Found(List<Long> indexes, long searched) {

        public Found {
            indexes = List.copyOf(indexes);
        }
    }

    /** @throws IllegalArgumentException if one of the types is never stored */
    public Wanted wanted(Collection<? extends Class<?>> types) {
        var names = new TreeSet<String>();
        for (var type : types) {
            var before = names.size();
            for (var family : families) {
                family.namesToClasses().forEach((name, stored) -> {
                    if (stored == type) {
                        names.add(name);
                    }
                });
            }
            if (names.size() == before) {
                throw new IllegalArgumentException(type + " is in no event family");
            }
        }
        return new Wanted(Set.copyOf(types), names);
    }

    /**
     * Looks after an index, up to and with another one, for the first {@code most} events that are wanted. The newest
     * entries are read once for all who follow the log; whoever is far behind asks the database.
     */
    public Found next(long after, long upTo, Wanted wanted, int most) {
        if (upTo - after <= NEAR) {
            return nextOfNewest(after, wanted, most);
        }
        var found = jdbc.sql(NEXT)
                .params(after, upTo, wanted.names().toArray(String[]::new), most)
                .query((row, _) -> row.getLong(1))
                .list();
        return new Found(found, found.size() < most ? upTo : found.getLast());
    }

    private Found nextOfNewest(long after, Wanted wanted, int most) {
        var searched = after;
        var found = new ArrayList<Long>();
        for (var entry :
                engine.readEvents(new GlobalSequenceTrackingToken(after), false).toList()) {
            searched = LogStorageEngine.indexOf(entry.trackingToken());
            if (wanted.has(entry.getPayload())) {
                found.add(searched);
                if (found.size() == most) {
                    break;
                }
            }
        }
        return new Found(found, searched);
    }
}
