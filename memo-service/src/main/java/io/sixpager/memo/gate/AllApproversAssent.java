package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** Every approver who has neither abstained nor recused themselves. */
record AllApproversAssent() implements GateRule {

    @Override
    public String key() {
        return "all-approvers-assent";
    }

    @Override
    public String demand() {
        return "All approvers assent to the current revision.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var approvers = new Approvers(memo, review);
        var missing = approvers.missing();
        if (approvers.counted().isEmpty()) {
            return failed(Vacancy.NO_APPROVER, Vacancy.owner(memo));
        }
        return missing.isEmpty()
                ? passed("All " + Counted.of(approvers.counted().size(), "approver") + " assent" + approvers.dissent()
                        + ".")
                : failed("Missing: the assent of " + Mention.all(missing) + ".", missing);
    }

    /** Verdicts are owed by whoever has not spoken, also where the rule is met without them. */
    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Vacancy.ofApprovers(memo, review, failed);
    }
}
