package io.sixpager.projection;

import io.sixpager.shared.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * How the events of one family are told in a history. A module that wants its events told offers this as a bean.
 *
 * @param <E> the sealed type of the events
 */
public interface EventNarration<E> {

    /**
     * One event in words.
     *
     * @param subject whose history it belongs in
     * @param sentence with people as mentions
     * @param revision of a memo's text, which the event is about
     */
    record Told(
            String subject,
            Attribution by,
            String sentence,
            @Nullable Integer revision) {}

    Class<E> events();

    Told tell(E event);
}
