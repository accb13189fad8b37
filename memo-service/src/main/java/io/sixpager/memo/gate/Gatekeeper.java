package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.util.Optional;

/** Evaluates the rules of a memo's policy. Pure: the same memo gives the same gate, today and in ten years. */
public final class Gatekeeper {

    private Gatekeeper() {}

    /** How the memo stands before the policy of its review; empty while no review was opened. */
    public static Optional<Gate> evaluate(MemoState memo) {
        var review = memo.review();
        if (review == null) {
            return Optional.empty();
        }
        return Optional.of(evaluate(memo, review, Policy.of(review)));
    }

    /** How the memo would stand before another policy. */
    public static Gate evaluate(MemoState memo, Review review, Policy policy) {
        var results =
                policy.told(review).map(rule -> rule.evaluate(memo, review)).toList();
        var passes = !review.withholds() && results.stream().allMatch(RuleResult::passed);
        return new Gate(policy.name(), policy.version(), passes, results);
    }

    /** Why an approver does not speak yet; empty if nothing holds them back. */
    public static Optional<String> holdsBack(MemoState memo, Review review, String approver) {
        return Policy.of(review).rules().stream()
                .flatMap(rule -> rule.holdsBack(memo, review, approver).stream())
                .findFirst();
    }

    /** The gate as a reader sees it: as the decision recorded it, else as it stands. */
    public static Optional<Gate> shown(MemoState memo) {
        var decision = memo.decision();
        return decision == null ? evaluate(memo) : Optional.of(decision.gate());
    }
}
