package io.sixpager.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has failed and waits for its next attempt; nothing is ever skipped. */
public interface Processes {

    /** What can stand still. */
    enum Kind {
        POLICY,
        TIMER,
        EFFECT
    }

    /**
     * A policy that stands still at an event, or a timer or an effect that has failed.
     *
     * @param id a policy's name; of a timer and an effect, under which it is stored
     * @param logIndex the entry of the log before which a policy stands still
     * @param event of that entry, by its stored name
     * @param eventId of that event
     * @param since its first failure; of a timer and an effect, the last one
     */
    record Stoppage(
            Kind kind,
            String id,
            @Nullable Long logIndex,
            @Nullable String event,
            @Nullable String eventId,
            Instant since,
            int attempts,
            Instant retryAt,
            @Nullable String error) {}

    /** Those of longest standing first. */
    List<Stoppage> stoppages();

    /** How many have failed of each kind that has any. */
    Map<Kind, Long> counts();

    /** Makes the next attempt now; whether there was something that had failed. */
    boolean resume(Kind kind, String id);
}
