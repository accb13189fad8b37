package io.sixpager.memo.gate;

import static io.sixpager.memo.gate.Impasse.Step.Kind.STEP_BACK;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.gate.Impasse.Way;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.stream.Stream;

/** The verdicts of other reviewers approve nothing, and a contributor may become an author. */
record NobodyApprovesTheirOwn() implements GateRule {

    @Override
    public String key() {
        return "nobody-approves-their-own";
    }

    @Override
    public String demand() {
        return "Nobody approves a memo of their own, nor for somebody who wrote it.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var approvers = new Approvers(memo, review);
        var own = approvers.ofTheirOwn().toList();
        var decider = review.decider().map(Participant::account).filter(memo::hasWritten).stream()
                .toList();
        var writers = Stream.concat(own.stream().map(approvers::writer), decider.stream())
                .distinct()
                .toList();
        return writers.isEmpty()
                ? passed("Nobody approves a memo of their own.")
                : failed(
                        Mention.all(writers) + " wrote this memo and cannot approve it.",
                        Stream.concat(own.stream().map(Participant::account), decider.stream())
                                .toList());
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Stream.empty();
    }

    /** The decider's part; of the approvers, the rules that ask for their assent say it. */
    @Override
    public Stream<Impasse> impasses(Situation situation) {
        return situation.review().decider().map(Participant::account).filter(situation.memo()::hasWritten).stream()
                .map(decider -> new Impasse(
                        key(),
                        "The decider, " + Mention.of(decider) + ", wrote the memo and can never approve it.",
                        List.of(new Way(
                                Mention.of(decider) + " steps back, and the owner names another decider.",
                                List.of(decider),
                                List.of(Step.of(STEP_BACK))))));
    }
}
