package io.sixpager.memo.deadline;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ReviewExtended;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.process.Policy;
import io.sixpager.process.Timers;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When a review is opened or extended, then a timer is set to its due date. What is imported is of the past. */
@Component
class WhenDueDateSetThenWatchIt implements Policy<MemoEvent> {

    private final Timers timers;

    WhenDueDateSetThenWatchIt(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "when-due-date-set-then-watch-it";
    }

    @Override
    public Set<Class<? extends MemoEvent>> events() {
        return Set.of(ReviewOpened.class, ReviewExtended.class);
    }

    @Override
    public Start start() {
        return Start.FIRST_EVENT;
    }

    @Override
    public void react(LoggedEvent<MemoEvent> event) {
        if (event.payload().by().claim() == null) {
            timers.schedule(DueDateTimer.NAME, event.aggregateId(), due(event.payload()), "");
        }
    }

    private static Instant due(MemoEvent event) {
        return switch (event) {
            case ReviewOpened opened -> opened.due();
            case ReviewExtended extended -> extended.due();
            default -> throw new IllegalArgumentException("No due date is set by " + event);
        };
    }
}
