package io.sixpager.turn.nudge;

import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reminders about one memo.
 *
 * @param version how many there were
 * @param newest of each debt and each person who reminded of it
 */
record SentOfMemo(long version, List<Nudge> newest) {

    static final SentOfMemo NONE = new SentOfMemo(0, List.of());

    SentOfMemo after(PersonNudged event) {
        var nudge = Nudge.of(event);
        var others = newest.stream().filter(earlier -> !earlier.isOverriddenBy(nudge));
        return new SentOfMemo(
                version + 1, Stream.concat(others, Stream.of(nudge)).toList());
    }
}
