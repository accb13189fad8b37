package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoState;
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
        var policy = Policy.of(review);
        var results =
                policy.rules().stream().map(rule -> rule.evaluate(memo, review)).toList();
        return Optional.of(
                new Gate(policy.name(), policy.version(), results.stream().allMatch(RuleResult::passed), results));
    }

    /** The gate as a reader sees it: as the decision recorded it, else as it stands. */
    public static Optional<Gate> shown(MemoState memo) {
        var decision = memo.decision();
        return decision == null ? evaluate(memo) : Optional.of(decision.gate());
    }
}
