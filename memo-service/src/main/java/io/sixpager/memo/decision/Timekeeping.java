package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.memo.MemoCommand.ExtendReview;
import io.sixpager.memo.MemoCommand.NoteDueDatePassed;
import io.sixpager.memo.MemoCommand.NoteReadingPeriodPassed;
import io.sixpager.memo.MemoCommand.OverrideReadingPeriod;
import io.sixpager.memo.MemoCommand.RequestDecision;
import io.sixpager.memo.gate.ReadingPeriod;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.DecisionRequested;
import io.sixpager.memo.model.MemoEvent.DueDatePassed;
import io.sixpager.memo.model.MemoEvent.ReadingPeriodOverridden;
import io.sixpager.memo.model.MemoEvent.ReadingPeriodPassed;
import io.sixpager.memo.model.MemoEvent.ReviewExtended;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a review is due, and what can be done once it was; and how long everybody has to read. */
final class Timekeeping {

    private static final Duration LONGEST_REVIEW = Duration.ofDays(5 * 366);

    private Timekeeping() {}

    /** @throws CommandRejected unless it lies ahead, and not too far */
    static void requireDue(Instant due, Attribution by) {
        if (!due.isAfter(by.effectiveAt())) {
            throw invalid("The review must be due in the future.");
        }
        if (due.isAfter(by.effectiveAt().plus(LONGEST_REVIEW))) {
            throw invalid("The review must be due within five years.");
        }
    }

    /** Sent by a timer that may be late, early or needless, and by imports: what does not apply leads to nothing. */
    static List<MemoEvent> noteDueDatePassed(MemoState memo, NoteDueDatePassed c) {
        Guards.systemOnly(c.by());
        var review = memo.review();
        if (review == null || memo.stage() != Stage.IN_REVIEW) {
            return List.of();
        }
        var deadline = review.deadline();
        return !deadline.hasPassed() && !c.by().at().isBefore(deadline.due())
                ? List.of(new DueDatePassed(c.memoId(), c.by(), deadline.due()))
                : List.of();
    }

    /** Sent by a timer as above, and by imports before a decision. */
    static List<MemoEvent> noteReadingPeriodPassed(MemoState memo, NoteReadingPeriodPassed c) {
        Guards.systemOnly(c.by());
        var review = memo.review();
        if (review == null || memo.stage() != Stage.IN_REVIEW) {
            return List.of();
        }
        return ReadingPeriod.of(review)
                .filter(period -> !period.isOver(memo, review))
                .map(period -> period.until(memo, review))
                .filter(until -> !c.by().effectiveAt().isBefore(until))
                .map(until -> new ReadingPeriodPassed(c.memoId(), c.by(), memo.currentNumber(), until))
                .<List<MemoEvent>>map(List::of)
                .orElse(List.of());
    }

    static List<MemoEvent> overrideReadingPeriod(MemoState memo, OverrideReadingPeriod c) {
        ReviewEligibility.overridingReadingPeriod(memo, c.by().account());
        var current = Guards.bound(memo, c.reference());
        return List.of(new ReadingPeriodOverridden(
                c.memoId(), c.by(), current.number(), current.contentHash(), Guards.prose("The reason", c.reason())));
    }

    static List<MemoEvent> extend(MemoState memo, ExtendReview c) {
        var review = ReviewEligibility.extending(memo, c.by().account());
        requireDue(c.due(), c.by());
        if (!c.due().isAfter(review.due())) {
            throw invalid("The new due date must be later than the present one.");
        }
        return List.of(new ReviewExtended(c.memoId(), c.by(), c.due(), Guards.prose("The reason", c.reason())));
    }

    static List<MemoEvent> requestDecision(MemoState memo, RequestDecision c) {
        ReviewEligibility.requestingDecision(memo, c.by().account());
        return List.of(new DecisionRequested(c.memoId(), c.by(), Guards.prose("The reason", c.reason())));
    }
}
