package io.sixpager.memo.gate;

import static io.sixpager.memo.gate.Impasse.Step.Kind.REMOVE_PARTICIPANT;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.List;
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
        if (!missing.isEmpty()) {
            return failed(approvers.withChanges("Missing: the assent of " + Mention.all(missing) + "."), missing);
        }
        var assent =
                "All " + Counted.of(approvers.counted().size(), "approver") + " assent" + approvers.dissent() + ".";
        return passed(approvers.withChanges(assent));
    }

    /** Verdicts are owed by whoever has not spoken, also where the rule is met without them. */
    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Vacancy.ofApprovers(memo, review, failed);
    }

    @Override
    public Stream<Impasse> impasses(Situation situation) {
        var approvers = situation.approvers();
        return approvers.counted().isEmpty()
                ? Stream.of(Vacancy.ofAllApprovers(key(), situation))
                : approvers.missing().stream()
                        .filter(approver -> !situation.canAssent(approver))
                        .map(approver -> without(approver, situation));
    }

    private Impasse without(String approver, Situation situation) {
        return new Impasse(
                key(),
                "The assent of " + Mention.of(approver) + " cannot come: " + situation.reason(approver) + ".",
                List.of(situation.owner(
                        "removes " + Mention.of(approver) + " from the review, with the reason",
                        List.of(Step.of(REMOVE_PARTICIPANT, approver)))));
    }
}
