package io.sixpager.process;

import java.time.Instant;

/** Sets and cancels {@linkplain Timer timers}, in the transaction of the caller where there is one. */
public interface Timers {

    /**
     * Sets a timer. One of the same name and key that has not fired is replaced; to do it twice changes nothing.
     *
     * @param name the {@link TimerHandler}'s
     * @param key what it is about, such as the id of a memo
     * @param payload what the handler will need beside the key; may be empty
     */
    void schedule(String name, String key, Instant at, String payload);

    /** Takes a timer back, if it is there. One that is firing at this moment is not stopped. */
    void cancel(String name, String key);
}
