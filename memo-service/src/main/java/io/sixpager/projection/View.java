package io.sixpager.projection;

import io.sixpager.eventstore.LoggedEvent;
import java.util.Collection;
import java.util.List;

/**
 * A read view: a picture of folded states, kept in a table of its own. The views of a group are written in one
 * transaction with its position in the log, so that no two of them ever disagree. A view never sends a command.
 *
 * @param <S> the state
 * @param <E> the sealed type of the events
 */
public interface View<S, E> {

    /** Draws what has changed; {@code events} are those that have changed it. */
    void store(Collection<StateChange<S>> changes, List<LoggedEvent<E>> events);

    /** Empties the view before everything is folded from the first event again. */
    void clear();
}
