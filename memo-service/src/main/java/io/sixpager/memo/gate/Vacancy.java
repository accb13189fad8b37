package io.sixpager.memo.gate;

import static io.sixpager.memo.gate.Impasse.Step.Kind.ADD_APPROVER;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.ParticipantChange;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A role in a review that nobody holds any more: the owner names somebody. */
final class Vacancy {

    static final String NO_APPROVER = "No approver is left who could assent; the owner must add one.";

    private Vacancy() {}

    static List<String> owner(MemoState memo) {
        return List.of(memo.header().owner());
    }

    static Impasse ofAllApprovers(String rule, Situation situation) {
        return new Impasse(
                rule,
                "No approver is left who could assent.",
                List.of(situation.owner("adds an approver, with the reason", List.of(Step.of(ADD_APPROVER)))));
    }

    /** Nothing as long as one approver counts. */
    static Stream<MemoObligation> ofApprovers(MemoState memo, Review review, RuleResult failed) {
        return new Approvers(memo, review).counted().isEmpty()
                ? Stream.of(of(memo, review, Role.APPROVER, failed))
                : Stream.empty();
    }

    static MemoObligation of(MemoState memo, Review review, Role role, RuleResult failed) {
        return MemoObligation.on(
                memo,
                memo.header().owner(),
                Kind.NAME_PARTICIPANT,
                since(review, role),
                review.due(),
                failed.sentence(),
                "You add the participant who is missing.");
    }

    /** When the last holder of the role left, or the last approver abstained. */
    private static Instant since(Review review, Role role) {
        var left = review.departures().filter(d -> d.role() == role).map(ParticipantChange::at);
        var silent = role == Role.APPROVER ? review.verdictTimes(role) : Stream.<Instant>empty();
        return Stream.concat(left, silent)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(review.opened().at()))
                .orElse(review.opened().at());
    }
}
