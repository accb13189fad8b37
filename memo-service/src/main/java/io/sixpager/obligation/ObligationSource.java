package io.sixpager.obligation;

import io.sixpager.people.Person;
import io.sixpager.projection.Fold;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where obligations come from. A module offers one for each kind of aggregate that people can owe something to, and has
 * a view of its group write them into the {@link ObligationStore}; the past is folded from here.
 *
 * @param <S> the folded aggregate
 */
public interface ObligationSource<S> {

    /** Stable for ever: the rows go by it. */
    String name();

    /** The names of all kinds of obligations, for the description of the interface. */
    List<String> kinds();

    /** The names of all acts that end one. */
    List<String> acts();

    Fold<S, ?> fold();

    /** The id of the aggregate. */
    String subject(S state);

    /** What everybody owes to one aggregate, in order. Pure. */
    List<Obligation> obligations(S state);

    /** The aggregates that somebody may know of today, by their ids. */
    Predicate<String> visibleTo(Person reader);

    /** What of what is owed somebody may not be told yet. */
    default Untold untoldTo(Person reader) {
        return Untold.NOTHING;
    }

    /** Whether somebody can lose the right to know of what they owe without an event that draws it anew. */
    default boolean outlivesAccess() {
        return false;
    }

    /**
     * Where that can happen: the memos that not everybody may read and this reader may, by their numbers, with the accounts
     * of all who may.
     */
    default Map<Long, Set<String>> restrictedTo(Person reader) {
        return Map.of();
    }
}
