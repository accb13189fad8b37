package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** Whoever agrees with conditions assents; here that is not enough until nothing of it is open. */
record ConditionsMet() implements GateRule {

    @Override
    public String key() {
        return "conditions-met";
    }

    @Override
    public String demand() {
        return "No assent is given under conditions that are open.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var open = new Approvers(memo, review).underConditions();
        return open.isEmpty()
                ? passed("No assent is under conditions that are open.")
                : failed(
                        Mention.all(open) + (open.size() == 1 ? " assents" : " assent")
                                + " under conditions. A revision meets them, or the verdict is given anew without.",
                        open);
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Correction.of(memo, review, failed);
    }
}
