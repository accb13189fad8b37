package io.sixpager.turn.snooze;

import io.sixpager.obligation.Obligation;
import io.sixpager.turn.nudge.Nudge;
import java.time.Instant;
import java.util.List;

/**
 * What somebody owes.
 *
 * @param items what is to be done now
 * @param later what they have put off for themselves
 * @param nudges what others have said of either
 */
public record Inbox(List<Obligation> items, List<Later> later, List<Nudge> nudges) {

    /** @param until when it comes back by itself */
    public record Later(Obligation obligation, Instant until) {}
}
