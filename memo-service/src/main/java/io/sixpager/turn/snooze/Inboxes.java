package io.sixpager.turn.snooze;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.PastObligations;
import io.sixpager.obligation.PresentObligations;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.turn.Debt;
import io.sixpager.turn.nudge.Nudge;
import io.sixpager.turn.nudge.PastNudges;
import io.sixpager.turn.nudge.SentNudges;
import io.sixpager.turn.snooze.Inbox.Later;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody owes now, and what of that they have put off. */
@Component
public class Inboxes {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final PresentObligations obligations;
    private final PastObligations past;
    private final SentNudges nudges;
    private final PastNudges pastNudges;
    private final Snoozes snoozes;
    private final Clock clock;

    Inboxes(
            PresentObligations obligations,
            PastObligations past,
            SentNudges nudges,
            PastNudges pastNudges,
            Snoozes snoozes,
            Clock clock) {
        this.obligations = obligations;
        this.past = past;
        this.nudges = nudges;
        this.pastNudges = pastNudges;
        this.snoozes = snoozes;
        this.clock = clock;
    }

    public Inbox of(Person person) {
        var owed = obligations.of(person);
        var sent = nudges.of(owed);
        var nudged = sent.stream().collect(toMap(Nudge::debt, Nudge::at, (newest, _) -> newest));
        var hidden = new HashMap<Debt, Instant>();
        var debts = owed.stream().collect(groupingBy(Debt::of));
        snoozes.of(person.username()).forEach((debt, snooze) -> {
            var still = debts.get(debt);
            if (still != null) {
                snooze.hiddenUntil(still, nudged.get(debt), clock.instant())
                        .ifPresent(until -> hidden.put(debt, until));
            }
        });
        var items = new ArrayList<Obligation>();
        var later = new ArrayList<Later>();
        for (var obligation : owed) {
            var until = hidden.get(Debt.of(obligation));
            if (until == null) {
                items.add(obligation);
            } else {
                later.add(new Later(obligation, until));
            }
        }
        return new Inbox(items, later, sent);
    }

    /** After an entry of the log. What was put off is no event, so nobody knows it of the past. */
    public Inbox asOf(Person person, long index) {
        var owed = past.of(person, index);
        return new Inbox(owed, List.of(), pastNudges.of(owed, index));
    }

    /** @throws CommandRejected if it is owed no longer, or would not be seen in time */
    void putOff(Debt debt, Instant until, Person person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var owed = require(debt, person);
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw CommandRejected.invalid("Choose a time that lies ahead, within a year.");
        }
        if (Snooze.latest(owed).filter(latest -> !latest.isAfter(now)).isPresent()) {
            throw CommandRejected.conflict("This is due within 24 hours, or overdue: it stays in sight.");
        }
        snoozes.keep(debt, new Snooze(now, until, Snooze.fingerprint(owed)));
    }

    private List<Obligation> require(Debt debt, Person person) {
        var owed = obligations.of(person).stream()
                .filter(obligation -> Debt.of(obligation).equals(debt))
                .toList();
        if (owed.isEmpty()) {
            throw CommandRejected.conflict("You owe this no longer.");
        }
        return owed;
    }
}
