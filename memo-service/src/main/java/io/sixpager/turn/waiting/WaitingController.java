package io.sixpager.turn.waiting;

import io.sixpager.memo.query.MemoReader;
import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.PresentObligations;
import io.sixpager.people.AccountRole;
import io.sixpager.people.Person;
import io.sixpager.turn.Debt;
import io.sixpager.turn.NudgeCommand;
import io.sixpager.turn.nudge.Nudge;
import io.sixpager.turn.nudge.SentNudges;
import io.sixpager.turn.waiting.StageTimes.StageTime;
import io.sixpager.turn.waiting.StageTimes.UsualInStage;
import io.sixpager.turn.waiting.WaitTimes.Claimed;
import io.sixpager.turn.waiting.WaitTimes.Open;
import io.sixpager.turn.waiting.WaitTimes.Usual;
import io.sixpager.turn.waiting.WaitTimes.Wait;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * How long people take: told to themselves, of a memo to its owner, and to administrators. Nobody is ranked: lists go by
 * account.
 */
@RestController
class WaitingController {

    /** @param byStage how long acts have taken that became due in each stage of a memo */
    record WaitingTimes(List<Open> open, List<Usual> usual, List<UsualInStage> byStage) {}

    /** @param claimed what waits since a date that is claimed; all else since the time that is recorded */
    record OwnWaiting(List<Open> open, List<Usual> usual, List<UsualInStage> byStage, List<Claimed> claimed) {}

    /**
     * @param owed what the reader owes or waits for
     * @param times how long it has taken; of others only for the owner and administrators
     * @param stages when the memo came to each of its stages
     */
    record MemoWaiting(List<Owed> owed, List<Wait> times, List<StageTime> stages) {}

    /** @param mayNudge whether the reader may remind whoever owes it */
    record Owed(Debt debt, @Nullable Instant due, boolean mayNudge, List<Nudge> nudges) {}

    private final MemoReader memos;
    private final PresentObligations obligations;
    private final SentNudges nudges;
    private final WaitTimes times;
    private final StageTimes stages;
    private final Clock clock;

    WaitingController(
            MemoReader memos,
            PresentObligations obligations,
            SentNudges nudges,
            WaitTimes times,
            StageTimes stages,
            Clock clock) {
        this.clock = clock;
        this.stages = stages;
        this.memos = memos;
        this.obligations = obligations;
        this.nudges = nudges;
        this.times = times;
    }

    @GetMapping("/api/me/waiting")
    OwnWaiting mine(Person me) {
        var account = me.username();
        var untold = obligations.untoldTo(me);
        return new OwnWaiting(
                times.open(account, untold),
                times.usual(account, untold),
                stages.byStage(account, untold),
                times.claimed(account, untold));
    }

    /** For administrators. */
    @GetMapping("/api/waiting")
    WaitingTimes all(Person me) {
        var untold = obligations.untoldTo(me);
        return new WaitingTimes(times.open(null, untold), times.usual(null, untold), stages.byStage(null, untold));
    }

    @GetMapping("/api/memos/{id}/waiting")
    MemoWaiting ofMemo(@PathVariable String id, Person me) {
        var memo = memos.require(id, me);
        var number = memo.header().number();
        // an administrator who approves the memo learns no more than others who have not answered
        var knowsAll = memo.header().owner().equals(me.username())
                || (me.role() == AccountRole.ADMINISTRATOR && !memo.withholds());
        var owed = obligations.on(number, me).stream()
                .filter(each -> knowsAll || concerns(each, me))
                .toList();
        var sent = nudges.of(owed);
        var reminded = nudges.by(me.username(), clock.instant().minus(NudgeCommand.AT_MOST_EVERY));
        return new MemoWaiting(
                owed.stream()
                        .map(each -> shown(each, sent, !reminded.contains(Debt.of(each)) && mayNudge(each, me)))
                        .distinct()
                        .toList(),
                times.on(number).stream()
                        // how long something took tells that there was something
                        .filter(_ -> !memo.withholds())
                        .filter(each -> knowsAll || each.account().equals(me.username()))
                        .toList(),
                stages.stagesOf(number));
    }

    private static boolean concerns(Obligation owed, Person me) {
        return owed.account().equals(me.username()) || owed.waiting().contains(me.username());
    }

    private static boolean mayNudge(Obligation owed, Person me) {
        return !me.audits() && owed.waiting().contains(me.username());
    }

    private static Owed shown(Obligation owed, List<Nudge> sent, boolean mayNudge) {
        var debt = Debt.of(owed);
        return new Owed(
                debt,
                owed.due(),
                mayNudge,
                sent.stream().filter(nudge -> nudge.debt().equals(debt)).toList());
    }
}
