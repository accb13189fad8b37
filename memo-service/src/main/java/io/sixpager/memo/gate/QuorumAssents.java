package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import java.util.stream.Stream;

/** More than {@code percent} of the approvers who have not abstained or recused themselves. */
record QuorumAssents(int percent) implements GateRule {

    @Override
    public String key() {
        return "quorum-assents";
    }

    @Override
    public String demand() {
        return "More than " + percent + " % of the approvers assent to the current revision.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var approvers = new Approvers(memo, review);
        var counted = approvers.counted().size();
        var assenting = approvers.assenting().size();
        if (counted == 0) {
            return failed(Vacancy.NO_APPROVER, Vacancy.owner(memo));
        }
        var sentence =
                assenting + " of " + Counted.of(counted, "approver") + " assent; more than " + percent + " % must.";
        return assenting * 100 > counted * percent ? passed(sentence) : failed(sentence, approvers.missing());
    }

    /** Verdicts are owed by whoever has not spoken, also where the rule is met without them. */
    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Vacancy.ofApprovers(memo, review, failed);
    }
}
