package io.sixpager.memo.gate;

import io.sixpager.memo.model.Dates;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.ReadingEnd;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time to read, from when the current revision was submitted or the review opened, whichever came later. That it has
 * passed is an event of the memo, so that the gate needs no clock.
 */
public record ReadingPeriod(int hours) implements GateRule {

    private static final int DAY = 24;

    /** Of the policy that the review was opened under. */
    public static Optional<ReadingPeriod> of(Review review) {
        return of(Policy.of(review));
    }

    public static Optional<ReadingPeriod> of(Policy policy) {
        return policy.rules().stream()
                .filter(ReadingPeriod.class::isInstance)
                .map(ReadingPeriod.class::cast)
                .findFirst();
    }

    @Override
    public String key() {
        return "reading-period";
    }

    @Override
    public String demand() {
        return "The current revision has been in review for " + length() + ".";
    }

    @Override
    public boolean tellsVerdicts() {
        return false;
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var number = memo.currentNumber();
        return end(memo, review)
                .map(end -> passed(
                        end.until() == null
                                ? Mention.of(end.by().account()) + " did not wait until revision " + number
                                        + " has been in review for " + length() + ": " + end.reason()
                                : "Revision " + number + " has been in review for " + length() + "."))
                .orElseGet(() -> failed(
                        "Revision " + number + " has to be in review for " + length() + ", until "
                                + Dates.moment(until(memo, review)) + ".",
                        List.of()));
    }

    /** Time mends it by itself. */
    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Stream.empty();
    }

    @Override
    public Stream<Instant> met(MemoState memo, Review review) {
        return end(memo, review).map(end -> end.by().at()).stream();
    }

    public Instant until(MemoState memo, Review review) {
        var opened = review.opened().effectiveAt();
        return memo.current()
                .map(revision -> revision.by().effectiveAt())
                .filter(opened::isBefore)
                .orElse(opened)
                .plus(Duration.ofHours(hours));
    }

    public boolean isOver(MemoState memo, Review review) {
        return end(memo, review).isPresent();
    }

    /** Of another policy, a shorter period that has passed does not count. */
    private Optional<ReadingEnd> end(MemoState memo, Review review) {
        return Optional.ofNullable(review.readingEnd())
                .filter(end -> end.revision() == memo.currentNumber())
                .filter(end -> end.until() == null || !end.until().isBefore(until(memo, review)));
    }

    private String length() {
        return hours % DAY == 0 ? Counted.of(hours / DAY, "day") : Counted.of(hours, "hour");
    }
}
