package io.sixpager.projection;

import java.util.Collection;
import java.util.Optional;

/** Where folded states are kept between two batches. */
public interface StateStore<S> {

    /** The state as it was drawn last; {@code version} is the one that is expected and may be at hand. */
    Optional<S> find(String aggregateId, long version);

    /** These have been drawn, and are at hand for the next batch once the transaction has been committed. */
    void remember(Collection<S> drawn);
}
