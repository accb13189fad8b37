package io.sixpager.memo.duty;

import static io.sixpager.memo.model.MemoObligation.Kind.LOOK_AGAIN;

import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** Whoever has agreed is told that somebody objects since; it ends when they look at the memo, or when the objection ends. */
final class LookAgain {

    private LookAgain() {}

    static Stream<MemoObligation> of(MemoState memo, Review review) {
        return review.active(Role.APPROVER)
                .filter(approver ->
                        approver.verdict() != null && approver.verdict().assents())
                .flatMap(approver -> memo.blockingObjections()
                        .filter(objection -> isNews(review, approver, objection))
                        .limit(1)
                        .map(objection -> told(memo, review, approver, objection)));
    }

    private static boolean isNews(Review review, Participant approver, Objection objection) {
        var verdict = approver.verdict();
        var raised = objection.raised().at();
        return verdict != null
                && !objection.isRaisedBy(approver.account())
                && raised.isAfter(verdict.by().at())
                && review.lastReading(approver.account())
                        .filter(reading -> reading.at().isAfter(raised))
                        .isEmpty();
    }

    private static MemoObligation told(MemoState memo, Review review, Participant approver, Objection objection) {
        return MemoObligation.on(
                memo,
                approver.account(),
                LOOK_AGAIN,
                objection.raised().at(),
                review.due(),
                "You agreed, and " + Mention.of(objection.raised().account()) + " has objected since.",
                "You look at the memo again, or the objection is settled. Your verdict stands unless you change it.");
    }
}
