package io.sixpager.memo.gate;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One approver of the group assents: the group has one voice for this, whoever gives it first. */
record GroupAssents(ApproverGroup group) implements GateRule {

    @Override
    public String key() {
        return "group-assents";
    }

    @Override
    public String demand() {
        return "Somebody of " + group.described() + " assents to the current revision.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var members = new GroupMembers(group, memo, review);
        var assenting = members.assenting();
        if (!assenting.isEmpty()) {
            return passed(Mention.all(assenting) + (assenting.size() == 1 ? " assents" : " assent") + " for "
                    + group.name() + ".");
        }
        var asked = members.counted();
        return asked.isEmpty()
                ? failed(members.vacancy(), Vacancy.owner(memo))
                : failed("Nobody of " + group.name() + " assents; " + Mention.any(asked) + " can.", asked);
    }

    /** Verdicts are owed by whoever has not spoken; here only where nobody is left who could. */
    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return new GroupMembers(group, memo, review).counted().isEmpty()
                ? Stream.of(Vacancy.of(memo, review, Role.APPROVER, failed))
                : Stream.empty();
    }

    @Override
    public Stream<Impasse> impasses(Situation situation) {
        var asked = new GroupMembers(group, situation.memo(), situation.review()).counted();
        if (asked.stream().anyMatch(situation::canAssent)) {
            return Stream.empty();
        }
        var cause = asked.isEmpty()
                ? "No approver of " + group.name() + " is left who could assent."
                : "Nobody of " + group.name() + " can assent: "
                        + asked.stream().map(situation::reason).collect(Collectors.joining("; ")) + ".";
        return Stream.of(new Impasse(key(), cause, situation.addingOneOf(group).toList()));
    }
}
