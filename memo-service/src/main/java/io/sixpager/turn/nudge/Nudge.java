package io.sixpager.turn.nudge;

import static java.util.stream.Collectors.toMap;

import io.sixpager.obligation.Obligation;
import io.sixpager.turn.Debt;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The last reminder of a debt by one person. */
public record Nudge(Debt debt, String by, Instant at, String reason) {

    static Nudge of(PersonNudged event) {
        return new Nudge(event.debt(), event.by().account(), event.by().at(), event.reason());
    }

    boolean isOverriddenBy(Nudge later) {
        return debt.equals(later.debt) && by.equals(later.by);
    }

    /** Those of what is still owed since before they were sent. */
    static List<Nudge> thatCount(Stream<Nudge> sent, Collection<Obligation> owed) {
        var since = owed.stream().collect(toMap(Debt::of, Obligation::since, (a, b) -> a.isBefore(b) ? a : b));
        return sent.filter(nudge -> {
                    var from = since.get(nudge.debt());
                    return from != null && !nudge.at().isBefore(from);
                })
                .toList();
    }
}
