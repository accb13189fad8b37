package io.sixpager.review.inbox;

import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.turn.snooze.Inbox;
import io.sixpager.turn.snooze.Inboxes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in person owes, whatever it is owed to. */
@RestController
class InboxController {

    private final Inboxes inboxes;
    private final HistoricalStates states;

    InboxController(Inboxes inboxes, HistoricalStates states) {
        this.inboxes = inboxes;
        this.states = states;
    }

    /** @param index of the log, to see what was owed after that entry; {@code time} says the same by the clock */
    @GetMapping("/api/inbox")
    Inbox inbox(@RequestParam @Nullable Long index, @RequestParam @Nullable Instant time, Person me) {
        var moment = new Moment(index, time);
        return moment.isPresent() ? inboxes.of(me) : inboxes.asOf(me, states.index(moment));
    }
}
