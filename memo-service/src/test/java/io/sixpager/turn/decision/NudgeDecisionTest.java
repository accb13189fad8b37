package io.sixpager.turn.decision;

import static io.sixpager.discussion.EveryThreadEvent.MEMO;
import static io.sixpager.discussion.EveryThreadEvent.by;
import static io.sixpager.turn.EveryNudgeEvent.DEBT;
import static io.sixpager.turn.EveryNudgeEvent.nudged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import io.sixpager.turn.Debt;
import io.sixpager.turn.NudgeCommand.NudgePerson;
import io.sixpager.turn.NudgeEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever waits reminds with a reason, once a day. */
class NudgeDecisionTest {

    private static final Debt OTHER = new Debt("memo", MEMO.toString(), "finance", "GIVE_VERDICT");

    private static NudgePerson nudge(String account, Debt debt, Duration later) {
        var at = by(account).at().plus(later);
        return new NudgePerson(MEMO, Attribution.of(account, at), 7, debt, true, " The board meets on Friday. ");
    }

    private static List<NudgeEvent> decided(NudgePerson command) {
        return NudgeDecider.decide(NudgeState.NONE.after(nudged("author")), command);
    }

    @Test
    void remindsWithTheReason() {
        assertThat(NudgeDecider.decide(NudgeState.NONE, nudge("author", DEBT, Duration.ZERO)))
                .containsExactly(nudged("author"));
    }

    @Test
    void refusesASecondReminderOnOneDay() {
        assertThatThrownBy(() -> decided(nudge("author", DEBT, Duration.ofHours(23))))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("You have reminded @retail of this within the last 24 hours; once a day is enough.");
    }

    @Test
    void remindsAgainAfterADay() {
        assertThat(decided(nudge("author", DEBT, Duration.ofDays(1)))).hasSize(1);
    }

    @Test
    void somebodyElseAndSomethingElseAreNotCounted() {
        assertThat(decided(nudge("decider", DEBT, Duration.ZERO))).hasSize(1);
        assertThat(decided(nudge("author", OTHER, Duration.ZERO))).hasSize(1);
    }

    @Test
    void refusesWhoeverDoesNotWait() {
        assertThatThrownBy(() -> decided(new NudgePerson(MEMO, by("ines"), 7, DEBT, false, "I am curious.")))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("Only those who wait for @retail may remind them.");
    }

    @Test
    void refusesAReminderWithoutAReason() {
        assertThatThrownBy(() -> decided(new NudgePerson(MEMO, by("decider"), 7, DEBT, true, " ")))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("The reason must not be empty.");
    }
}
