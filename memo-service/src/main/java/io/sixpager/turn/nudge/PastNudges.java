package io.sixpager.turn.nudge;

import io.sixpager.obligation.Obligation;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Picture;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reminders that counted after an entry of the log. */
@Component
public class PastNudges {

    private static final Picture<SentOfMemo, List<Nudge>> SENT = new Picture<>(NudgeFolding.FOLD, SentOfMemo::newest);

    private final HistoricalStates states;

    PastNudges(HistoricalStates states) {
        this.states = states;
    }

    /** As {@link SentNudges#of} has them. */
    public List<Nudge> of(Collection<Obligation> owed, long index) {
        var sent = states.all(SENT, index, _ -> true).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Nudge::at).reversed());
        return Nudge.thatCount(sent, owed);
    }
}
