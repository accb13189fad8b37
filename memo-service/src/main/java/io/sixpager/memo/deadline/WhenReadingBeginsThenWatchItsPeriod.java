package io.sixpager.memo.deadline;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.gate.ReadingPeriod;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.DecisionReopened;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.process.Policy;
import io.sixpager.process.Timers;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When there is a text to be read under a policy that gives time for it, then a timer is set to the end of that time. A
 * new revision sets it anew. No review from before this could have had such a policy.
 */
@Component
class WhenReadingBeginsThenWatchItsPeriod implements Policy<MemoEvent> {

    private final Timers timers;
    private final MemoReader memos;

    WhenReadingBeginsThenWatchItsPeriod(Timers timers, MemoReader memos) {
        this.timers = timers;
        this.memos = memos;
    }

    @Override
    public String name() {
        return "when-reading-begins-then-watch-its-period";
    }

    @Override
    public Set<Class<? extends MemoEvent>> events() {
        return Set.of(ReviewOpened.class, RevisionSubmitted.class, DecisionReopened.class);
    }

    @Override
    public Start start() {
        return Start.NEXT_EVENT;
    }

    /** Time that passed while the memo was closed, or before it was imported, is looked at now. */
    @Override
    public void react(LoggedEvent<MemoEvent> event) {
        var memoId = MemoId.of(event.aggregateId());
        // A policy is pinned: where it gives no time now, it gave none then, and the past need not be folded.
        if (memos.remembered(memoId, event.version())
                .filter(memo -> !givesTime(memo))
                .isPresent()) {
            return;
        }
        var told = event.payload().by().at();
        memos.asOf(memoId, event.version())
                .flatMap(WhenReadingBeginsThenWatchItsPeriod::awaited)
                .map(until -> until.isAfter(told) ? until : told)
                .ifPresent(at -> timers.schedule(MemoTimer.READING_PERIOD, event.aggregateId(), at, ""));
    }

    private static boolean givesTime(MemoState memo) {
        var review = memo.review();
        return review != null && ReadingPeriod.of(review).isPresent();
    }

    private static Optional<Instant> awaited(MemoState memo) {
        var review = memo.review();
        return review == null || memo.stage() != Stage.IN_REVIEW ? Optional.empty() : awaited(memo, review);
    }

    private static Optional<Instant> awaited(MemoState memo, Review review) {
        return ReadingPeriod.of(review)
                .filter(period -> !period.isOver(memo, review))
                .map(period -> period.until(memo, review));
    }
}
