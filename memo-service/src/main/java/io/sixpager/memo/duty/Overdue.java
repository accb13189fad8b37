package io.sixpager.memo.duty;

import static io.sixpager.memo.model.MemoObligation.Kind.DECIDE;
import static io.sixpager.memo.model.MemoObligation.Kind.EXTEND_OR_ASK;

import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Dates;
import io.sixpager.memo.model.Deadline;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** Whose turn it is once the due date of a review has passed. */
final class Overdue {

    private Overdue() {}

    /** What everybody reads of it; empty as long as the date has not passed. */
    static String sentence(Review review) {
        return review.deadline().hasPassed() ? "The review was due on " + Dates.day(review.due()) + "." : "";
    }

    /** The owner extends the review or asks the decider, and then it is the decider's turn. */
    static Stream<MemoObligation> obligations(MemoState memo, Review review) {
        var deadline = review.deadline();
        var passed = deadline.passed();
        if (passed == null) {
            return Stream.empty();
        }
        var request = deadline.request();
        return request == null
                ? Stream.of(MemoObligation.on(
                        memo,
                        memo.header().owner(),
                        EXTEND_OR_ASK,
                        passed.at(),
                        review.due(),
                        sentence(review),
                        "You extend the review, or ask for the decision."))
                : asked(memo, review, request);
    }

    private static Stream<MemoObligation> asked(MemoState memo, Review review, Deadline.Request request) {
        var gate = Gatekeeper.evaluate(memo).orElseThrow();
        var failures = gate.passes() ? "" : " It cannot be an approval yet: " + String.join(" ", gate.failures());
        return review.decider().stream()
                .map(decider -> MemoObligation.on(
                        memo,
                        decider.account(),
                        DECIDE,
                        request.by().at(),
                        review.due(),
                        sentence(review) + " " + Mention.of(request.by().account()) + " asks for your decision: "
                                + request.reason() + failures,
                        "You decide, or the review is extended."));
    }
}
