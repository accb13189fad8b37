package io.sixpager.memo.deadline;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.Deadline;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.DecisionReopened;
import io.sixpager.memo.model.MemoEvent.ReviewExtended;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.process.Policy;
import io.sixpager.process.Timers;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When a review is opened, extended or reopened, then a timer is set to its due date. What is imported is of the past.
 */
@Component
class WhenDueDateSetThenWatchIt implements Policy<MemoEvent> {

    private final Timers timers;
    private final MemoReader memos;

    WhenDueDateSetThenWatchIt(Timers timers, MemoReader memos) {
        this.timers = timers;
        this.memos = memos;
    }

    @Override
    public String name() {
        return "when-due-date-set-then-watch-it";
    }

    @Override
    public Set<Class<? extends MemoEvent>> events() {
        return Set.of(ReviewOpened.class, ReviewExtended.class, DecisionReopened.class);
    }

    @Override
    public Start start() {
        return Start.FIRST_EVENT;
    }

    /** A date that passed while the memo was closed is looked at now: its timer has fired, and acts but once. */
    @Override
    public void react(LoggedEvent<MemoEvent> event) {
        deadlineAfter(event).filter(Deadline::awaited).ifPresent(deadline -> {
            var due = deadline.due();
            var told = event.payload().by().at();
            var at = due.isAfter(told) ? due : told;
            timers.schedule(MemoTimer.DUE_DATE, event.aggregateId(), at, "");
        });
    }

    private Optional<Deadline> deadlineAfter(LoggedEvent<MemoEvent> event) {
        return memos.asOf(MemoId.of(event.aggregateId()), event.version())
                .map(MemoState::review)
                .map(Review::deadline);
    }
}
