package io.sixpager.turn;

import static io.sixpager.discussion.EveryThreadEvent.MEMO;
import static io.sixpager.discussion.EveryThreadEvent.by;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.util.List;

/** Every kind of event of reminders. */
public final class EveryNudgeEvent {

    public static final Debt DEBT = new Debt("memo", MEMO.toString(), "retail", "GIVE_VERDICT");

    /** In a log that begins with the stories of the memo and its thread. */
    private static final long AFTER_THE_THREAD = 2_001;

    private EveryNudgeEvent() {}

    public static PersonNudged nudged(String by) {
        return new PersonNudged(MEMO, by(by), 7, DEBT, "The board meets on Friday.");
    }

    public static List<LoggedEvent<?>> events() {
        var event = nudged("author");
        return List.of(new LoggedEvent<>(
                AFTER_THE_THREAD,
                "nudge",
                NudgeCommand.nudgesOf(MEMO),
                0,
                event.by().at(),
                event));
    }
}
