package io.sixpager.process;

import io.sixpager.eventstore.LoggedEvent;
import java.util.Set;

/**
 * When this event, then that: a bean that reacts to events, one after the other in the order of the log. It is never
 * run by a projection or a replay.
 *
 * @param <E> what its events have in common
 */
public interface Policy<E> {

    /** Where a policy begins that has never run before. */
    enum Start {
        FIRST_EVENT,
        NEXT_EVENT
    }

    /** Lower case, stable for ever: its position in the log goes by this name. */
    String name();

    /** The events that it wants; all others are passed over. */
    Set<? extends Class<? extends E>> events();

    Start start();

    /**
     * Does what follows from the event, in the transaction that also holds the policy's position and what followed from
     * events before it. What is written in it, timers and effects included, happens once. A command has a transaction of
     * its own and may be sent again after a crash, or when a later event fails; {@link #keyOf} makes that harmless. If
     * this throws, the policy stands still at the event and tries again.
     */
    void react(LoggedEvent<E> event);

    /** The key under which this policy sends a command, or records an effect, because of an event. */
    default String keyOf(LoggedEvent<? extends E> event) {
        return name() + ":" + event.id();
    }
}
