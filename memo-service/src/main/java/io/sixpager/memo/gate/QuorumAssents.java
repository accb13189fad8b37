package io.sixpager.memo.gate;

import static io.sixpager.memo.gate.Impasse.Step.Kind.ADD_APPROVER;
import static io.sixpager.memo.gate.Impasse.Step.Kind.REMOVE_PARTICIPANT;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.stream.Collectors;
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
        var sentence = approvers.withChanges(
                assenting + " of " + Counted.of(counted, "approver") + " assent; more than " + percent + " % must.");
        return assenting * 100 > counted * percent ? passed(sentence) : failed(sentence, approvers.missing());
    }

    /** Verdicts are owed by whoever has not spoken, also where the rule is met without them. */
    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Vacancy.ofApprovers(memo, review, failed);
    }

    @Override
    public Stream<Impasse> impasses(Situation situation) {
        var counted = situation.approvers().counted().stream()
                .map(Participant::account)
                .toList();
        if (counted.isEmpty()) {
            return Stream.of(Vacancy.ofAllApprovers(key(), situation));
        }
        var able = counted.stream().filter(situation::canAssent).toList();
        if (able.size() * 100 > counted.size() * percent) {
            return Stream.empty();
        }
        var unable =
                counted.stream().filter(approver -> !able.contains(approver)).toList();
        var cause = "The quorum is out of reach: " + able.size() + " of " + Counted.of(counted.size(), "approver")
                + " can still assent, and more than " + percent + " % must; "
                + unable.stream().map(situation::reason).collect(Collectors.joining("; ")) + ".";
        return Stream.of(new Impasse(
                key(),
                cause,
                List.of(
                        situation.owner(
                                "removes " + Mention.all(unable) + " from the review, with the reason",
                                Step.each(REMOVE_PARTICIPANT, unable)),
                        situation.owner(
                                "adds approvers who can assent, with the reason", List.of(Step.of(ADD_APPROVER))))));
    }
}
