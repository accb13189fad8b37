package io.sixpager.turn.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;

import io.sixpager.shared.Mention;
import io.sixpager.shared.VisibleText;
import io.sixpager.turn.NudgeCommand;
import io.sixpager.turn.NudgeCommand.NudgePerson;
import io.sixpager.turn.NudgeEvent;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.util.List;

/** Decides on reminders: of those who wait, with a reason, once a day. */
final class NudgeDecider {

    static final int REASON_LIMIT = 300;

    private NudgeDecider() {}

    static List<NudgeEvent> decide(NudgeState sent, NudgeCommand command) {
        return switch (command) {
            case NudgePerson c -> nudge(sent, c);
        };
    }

    private static List<NudgeEvent> nudge(NudgeState sent, NudgePerson c) {
        var whom = Mention.of(c.debt().account());
        if (!c.waits()) {
            throw forbidden("Only those who wait for " + whom + " may remind them.");
        }
        var last = sent.last(c.by().account(), c.debt());
        if (last.filter(at -> c.by().at().isBefore(at.plus(NudgeCommand.AT_MOST_EVERY)))
                .isPresent()) {
            throw conflict("You have reminded " + whom + " of this within the last 24 hours; once a day is enough.");
        }
        var reason = VisibleText.line("The reason", c.reason(), REASON_LIMIT);
        return List.of(new PersonNudged(c.memoId(), c.by(), c.number(), c.debt(), reason));
    }
}
