package io.sixpager.policy.trial;

import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.gate.ReadingPeriod;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.DecisionMade;
import io.sixpager.memo.model.MemoEvent.ReadingPeriodPassed;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Review;
import io.sixpager.policy.trial.TriedDecision.FailedRule;
import io.sixpager.policy.trial.TriedDecision.TriedMemo;
import io.sixpager.shared.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One memo played again, event by event, with another policy at its decisions. Only an approval needs a gate; rejecting
 * and deferring are always possible.
 */
final class MemoTrial {

    private final Policy policy;
    private final boolean readable;
    private final List<TriedDecision> failed = new ArrayList<>();
    private @Nullable MemoState memo;
    private int approvals;

    MemoTrial(Policy policy, boolean readable) {
        this.policy = policy;
        this.readable = readable;
    }

    void play(MemoEvent event) {
        if (event instanceof DecisionMade decision && decision.outcome() == Outcome.APPROVED && memo != null) {
            approvals++;
            decide(memo, decision);
        }
        memo = MemoFold.evolve(memo, event);
    }

    /** On the memo as it stood when the decider approved it. */
    private void decide(MemoState then, DecisionMade decision) {
        if (then.review() == null) {
            return;
        }
        var read = afterReading(then, then.review(), decision.by());
        var failures = Gatekeeper.evaluate(read, Objects.requireNonNull(read.review()), policy).rules().stream()
                .filter(result -> !result.passed())
                .toList();
        if (!failures.isEmpty()) {
            failed.add(tried(then, decision, failures));
        }
    }

    /** Had the policy been theirs, the log would say that the time to read had passed by then. */
    private MemoState afterReading(MemoState then, Review review, Attribution decided) {
        return ReadingPeriod.of(policy)
                .filter(period -> !period.isOver(then, review))
                .map(period -> period.until(then, review))
                .filter(until -> !decided.effectiveAt().isBefore(until))
                .<MemoEvent>map(until -> new ReadingPeriodPassed(then.memoId(), decided, then.currentNumber(), until))
                .map(passed -> MemoFold.evolve(then, passed))
                .orElse(then);
    }

    private TriedDecision tried(MemoState then, DecisionMade decision, List<RuleResult> failures) {
        var header = then.header();
        return new TriedDecision(
                header.number(),
                readable
                        ? new TriedMemo(
                                header.title(),
                                decision.revision(),
                                decision.by().account())
                        : null,
                decision.by().at(),
                failures.stream()
                        .map(failure -> FailedRule.of(failure, readable))
                        .toList());
    }

    int approvals() {
        return approvals;
    }

    List<TriedDecision> failed() {
        return failed;
    }
}
