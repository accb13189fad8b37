package io.sixpager.turn.decision;

import io.sixpager.turn.Debt;
import io.sixpager.turn.NudgeEvent;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When whom was reminded last of what, and by whom. */
record NudgeState(long version, Map<Sent, Instant> last) {

    static final NudgeState NONE = new NudgeState(0, Map.of());

    record Sent(String by, Debt debt) {}

    Optional<Instant> last(String by, Debt debt) {
        return Optional.ofNullable(last.get(new Sent(by, debt)));
    }

    NudgeState after(NudgeEvent event) {
        return switch (event) {
            case PersonNudged e -> {
                var newest = new HashMap<>(last);
                newest.put(new Sent(e.by().account(), e.debt()), e.by().at());
                yield new NudgeState(version + 1, Map.copyOf(newest));
            }
        };
    }
}
