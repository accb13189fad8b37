package io.sixpager.memo.gate;

import static io.sixpager.memo.gate.Impasse.Step.Kind.NAME_DECIDER;
import static io.sixpager.memo.gate.Impasse.Step.Kind.REMOVE_PARTICIPANT;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.List;
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
    public boolean tellsVerdicts() {
        return false;
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

    @Override
    public Stream<Impasse> impasses(Situation situation) {
        var decider = situation.review().decider().map(Participant::account);
        if (decider.isEmpty()) {
            return Stream.of(new Impasse(
                    key(),
                    "Nobody is left to decide.",
                    List.of(situation.owner("names a decider", List.of(Step.of(NAME_DECIDER))))));
        }
        return decider.filter(situation.gone()).stream()
                .map(gone -> new Impasse(
                        key(),
                        "Nobody can decide: the account of the decider, " + Mention.of(gone) + ", is closed.",
                        List.of(situation.owner(
                                "removes " + Mention.of(gone) + " and names another decider",
                                List.of(Step.of(REMOVE_PARTICIPANT, gone))))));
    }
}
