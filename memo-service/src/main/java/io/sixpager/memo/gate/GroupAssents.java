package io.sixpager.memo.gate;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Approvers of the group assent: one for all of it, whoever does first, or as many as its quorum asks for. */
record GroupAssents(ApproverGroup group) implements GateRule {

    @Override
    public String key() {
        return "group-assents";
    }

    @Override
    public String demand() {
        return (group.quorum() == null
                        ? "Somebody of " + group.described() + " assents"
                        : PolicySentence.begin(group.described()) + " assent")
                + " to the current revision.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var members = new GroupMembers(group, memo, review);
        var assenting = members.assenting();
        if (members.isMet()) {
            return passed(Mention.all(assenting) + (assenting.size() == 1 ? " assents" : " assent") + " for "
                    + group.name() + ".");
        }
        return members.isVacant()
                ? failed(members.vacancy(), Vacancy.owner(memo))
                : failed(waiting(assenting, members.missing()), members.missing());
    }

    private String waiting(List<String> assenting, List<String> missing) {
        if (group.quorum() == null) {
            return "Nobody of " + group.name() + " assents; " + Mention.any(missing) + " can.";
        }
        var already = assenting.isEmpty() ? "" : Mention.all(assenting) + (assenting.size() == 1 ? " does; " : " do; ");
        return PolicySentence.begin(group.who()) + " must assent: " + already + group.listed(missing) + " can.";
    }

    /** Verdicts are owed by whoever has not spoken; here only where too few are left who could. */
    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return new GroupMembers(group, memo, review).isVacant()
                ? Stream.of(Vacancy.of(memo, review, Role.APPROVER, failed))
                : Stream.empty();
    }

    @Override
    public Stream<Impasse> impasses(Situation situation) {
        var members = new GroupMembers(group, situation.memo(), situation.review());
        var asked = members.counted();
        var able = asked.stream().filter(situation::canAssent).toList();
        var lacking = members.needed() - able.size();
        if (lacking <= 0) {
            return Stream.empty();
        }
        var cause = asked.isEmpty()
                ? "No approver of " + group.name() + " is left who could assent."
                : outOfReach(
                        able,
                        (group.quorum() == null ? asked : members.voices())
                                .stream()
                                        .filter(account -> !situation.canAssent(account))
                                        .map(situation::reason)
                                        .collect(Collectors.joining("; ")));
        return Stream.of(
                new Impasse(key(), cause, situation.adding(lacking, group).toList()));
    }

    private String outOfReach(List<String> able, String reasons) {
        if (group.quorum() == null) {
            return "Nobody of " + group.name() + " can assent: " + reasons + ".";
        }
        return PolicySentence.begin(group.who()) + " must assent, and "
                + (able.isEmpty() ? "nobody" : "only " + Mention.all(able))
                + (reasons.isEmpty() ? (able.size() == 1 ? " is asked." : " are asked.") : " can: " + reasons + ".");
    }
}
