package io.sixpager.memo.duty;

import static io.sixpager.memo.model.MemoObligation.Kind.GIVE_VERDICT;
import static io.sixpager.memo.model.MemoObligation.Kind.GIVE_VERDICT_AGAIN;

import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.Verdict;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** What approvers and their deputies owe: a verdict, and another one for one that lapsed. */
record VerdictsOwed(MemoState memo, Review review) {

    Stream<MemoObligation> all() {
        return review.active(Role.APPROVER).flatMap(this::verdict);
    }

    private Stream<MemoObligation> verdict(Participant approver) {
        if (approver.hasSpoken()
                || review.isWithheld(approver.account())
                || memo.blockingObjectionOf(approver.account()).isPresent()
                || Gatekeeper.holdsBack(memo, review, approver.account()).isPresent()) {
            return Stream.empty();
        }
        var own = own(approver);
        var deputy = approver.delegate();
        return deputy == null
                ? Stream.of(own)
                : Stream.of(
                        own,
                        MemoObligation.on(
                                memo,
                                deputy,
                                own.kind(),
                                own.since(),
                                review.due(),
                                Mention.of(approver.account()) + " has named you as deputy for their verdict.",
                                "You or " + Mention.of(approver.account()) + " give the verdict on revision "
                                        + memo.currentNumber() + "."));
    }

    private MemoObligation own(Participant approver) {
        var verdict = approver.verdict();
        var lapsed = verdict == null ? null : verdict.lapsed();
        return verdict == null || lapsed == null
                ? MemoObligation.on(
                        memo,
                        approver.account(),
                        GIVE_VERDICT,
                        Since.asked(memo, approver),
                        review.due(),
                        "You are an approver and have not given a verdict yet.",
                        MemoObligation.verdictOrRecusal(memo))
                : MemoObligation.on(
                        memo,
                        approver.account(),
                        GIVE_VERDICT_AGAIN,
                        lapsed.at(),
                        review.due(),
                        verdict.standing() == Verdict.Standing.WITHDRAWN
                                ? "You took back your verdict on revision " + verdict.revision() + ": "
                                        + verdict.lapsedBecause()
                                : "Your verdict on revision " + verdict.revision() + " has lapsed. "
                                        + verdict.lapsedBecause(),
                        MemoObligation.verdictOrRecusal(memo));
    }
}
