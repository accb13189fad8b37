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
     * @param withheld what is kept from whoever may not know yet what others have said of the subject
     */
    record Told(
            String subject,
            Attribution by,
            String sentence,
            @Nullable Integer revision,
            Withheld withheld) {

        /** One that everybody may know who may know of the subject. */
        public Told(String subject, Attribution by, String sentence, @Nullable Integer revision) {
            this(subject, by, sentence, revision, Withheld.NOTHING);
        }
    }

    /** How much of a history is kept from some, by stable names. */
    enum Withheld {
        NOTHING,
        EVENT,
        /** All of the aggregate to which the event has happened. */
        STREAM
    }

    Class<E> events();

    Told tell(E event);
}
