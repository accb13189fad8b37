package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.eventstore.UndecodableEvent;
import java.util.Collection;
import java.util.List;

/**
 * Views that are drawn together: one position in the log, one version, one rebuild. A module offers its groups as beans.
 * A group never sends a command: replaying every event must have no effect but rows.
 */
public interface ProjectionGroup {

    /** Stable for ever: the position goes by it. */
    String name();

    /**
     * Raised with every change of the folds, of what a view keeps and of its sentences, so that everything is drawn anew
     * before anybody sees a row of the new form.
     */
    int version();

    /** The events that it draws are of one of these types; all others are passed over. */
    Collection<? extends Class<?>> events();

    /**
     * Whether it takes an event in.
     *
     * @throws RuntimeException if it would, and nobody can read the event
     */
    default boolean draws(LoggedEvent<?> event) {
        if (event.payload() instanceof UndecodableEvent unread) {
            if (events().stream().anyMatch(unread::mayBeOneOf)) {
                throw unread.failure();
            }
            return false;
        }
        return events().stream().anyMatch(type -> type.isInstance(event.payload()));
    }

    /**
     * Begins a batch of events. All of it happens in one transaction, which also holds the position, so that no event
     * comes twice.
     */
    Batch begin();

    /** Empties the views. */
    void clear();

    /** Draws everything up to an index into empty views; returns how many events that were. */
    default long rebuild(EventLog log, long upTo) {
        long count = 0;
        long position = 0;
        for (var events = log.after(position, upTo, READ_AT_ONCE);
                !events.isEmpty();
                events = log.after(position, upTo, READ_AT_ONCE)) {
            var batch = begin();
            events.stream().filter(this::draws).forEach(batch::add);
            batch.store();
            count += events.size();
            position = events.getLast().logIndex();
        }
        return count;
    }

    /** How many events are held at a time. */
    int READ_AT_ONCE = 1_000;

    /** Events on their way into the views. */
    interface Batch {

        /** Takes one more event in; whatever it throws is known to come from this one. */
        void add(LoggedEvent<?> event);

        /** Writes the rows, and says what they tell that was not known before. */
        List<ViewChange> store();
    }
}
