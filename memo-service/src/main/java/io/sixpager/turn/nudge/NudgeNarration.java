package io.sixpager.turn.nudge;

import io.sixpager.projection.EventNarration;
import io.sixpager.shared.Mention;
import io.sixpager.turn.NudgeEvent;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import org.springframework.stereotype.Component;

/** Tells reminders in the history of their memo. */
@Component
class NudgeNarration implements EventNarration<NudgeEvent> {

    @Override
    public Class<NudgeEvent> events() {
        return NudgeEvent.class;
    }

    @Override
    public Told tell(NudgeEvent event) {
        return switch (event) {
            // what somebody owes can follow from what others have said
            case PersonNudged e -> new Told(e.memoId().toString(), e.by(), sentence(e), null, Withheld.EVENT);
        };
    }

    static String sentence(PersonNudged e) {
        return Mention.of(e.by().account()) + " reminded " + Mention.of(e.debt().account()) + ": “" + e.reason() + "”";
    }
}
