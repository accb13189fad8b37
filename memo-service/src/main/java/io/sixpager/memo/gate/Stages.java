package io.sixpager.memo.gate;

import io.sixpager.memo.model.ApproverGroup;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each group speaks once the one before it has assented; that is asked when a verdict is given. */
record Stages(List<ApproverGroup> stages) implements GateRule {

    @Override
    public String key() {
        return "stages";
    }

    @Override
    public String demand() {
        return "These assent one after the other: "
                + stages.stream().map(ApproverGroup::described).collect(Collectors.joining(", then ")) + ".";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var open = IntStream.range(0, stages.size())
                .filter(stage -> !isPassed(stage, memo, review))
                .findFirst();
        if (open.isEmpty()) {
            return passed("All " + stages.size() + " stages have assented: "
                    + stages.stream().map(ApproverGroup::name).collect(Collectors.joining(", then ")) + ".");
        }
        var result = new GroupAssents(stages.get(open.getAsInt())).evaluate(memo, review);
        return failed(
                "Stage " + (open.getAsInt() + 1) + " of " + stages.size() + " is open. " + result.sentence(),
                result.blocking());
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return stages.stream()
                .filter(stage -> new GroupMembers(stage, memo, review).isVacant())
                .limit(1)
                .map(_ -> Vacancy.of(memo, review, Role.APPROVER, failed));
    }

    @Override
    public Optional<String> holdsBack(MemoState memo, Review review, String approver) {
        return IntStream.range(1, stages.size())
                .filter(stage -> stages.get(stage).accounts().contains(approver))
                .boxed()
                .flatMap(own -> IntStream.range(0, own)
                        .filter(stage -> !isPassed(stage, memo, review))
                        .mapToObj(stage -> stages.get(own).name() + " speaks once "
                                + stages.get(stage).who()
                                + (stages.get(stage).quorum() == null ? " has assented." : " have assented.")))
                .findFirst();
    }

    @Override
    public Stream<Impasse> impasses(Situation situation) {
        return stages.stream()
                .flatMap(stage -> new GroupAssents(stage).impasses(situation))
                .map(impasse -> new Impasse(key(), impasse.cause(), impasse.ways()));
    }

    private boolean isPassed(int stage, MemoState memo, Review review) {
        return new GroupMembers(stages.get(stage), memo, review).isMet();
    }
}
