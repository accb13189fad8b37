package io.sixpager.projection;

import org.jspecify.annotations.Nullable;

/**
 * How the events of one kind of aggregate become its state. Pure: the same events lead to the same state, for the
 * aggregate, for its views and as of any moment.
 *
 * @param <S> the state
 * @param <E> the sealed type of the events
 */
public interface Fold<S, E> {

    /** What the event store calls the aggregate. */
    String aggregateType();

    Class<E> events();

    /** @param state null before the first event */
    S evolve(@Nullable S state, E event);

    /** An instance that somebody else holds of an equal state, if there is one: states are large. */
    default S shared(S state) {
        return state;
    }

    /** How many events the state has been folded from. */
    long version(S state);
}
