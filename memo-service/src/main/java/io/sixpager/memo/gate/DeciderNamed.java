package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** Nobody decides in the place of a decider who has stepped back. */
record DeciderNamed() implements GateRule {

    @Override
    public String key() {
        return "decider-named";
    }

    @Override
    public String demand() {
        return "One decider decides.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        return review.decider()
                .map(decider -> passed(Mention.of(decider.account()) + " decides."))
                .orElseGet(
                        () -> failed("Nobody is left to decide; the owner must name a decider.", Vacancy.owner(memo)));
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return Stream.of(Vacancy.of(memo, review, Role.DECIDER, failed));
    }
}
