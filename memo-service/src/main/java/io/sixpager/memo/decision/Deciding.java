package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ending a review by a decision, and what can follow an end. */
final class Deciding {

    private Deciding() {}

    static List<MemoEvent> decide(MemoState memo, MakeDecision c) {
        var review = ReviewEligibility.deciding(memo, c.by().account());
        var current = Guards.bound(memo, c.reference());
        var rationale = Guards.prose("The rationale", c.rationale());
        if (c.outcome() == Outcome.APPROVED) {
            ReviewEligibility.approving(memo, c.by().account());
            requireChangesSeen(review, c.changesOfApproversSeen());
        }
        var gate = Gatekeeper.evaluate(memo).orElseThrow();
        return List.of(new DecisionMade(
                c.memoId(),
                c.by(),
                c.outcome(),
                current.number(),
                current.contentHash(),
                rationale,
                gate,
                c.changesOfApproversSeen()));
    }

    /** What cannot be taken back is not approved by the friends of the owner unseen. */
    private static void requireChangesSeen(Review review, @Nullable Integer seen) {
        var changes = review.changesOfApprovers().size();
        if (seen == null && changes > 0 && review.door() == Door.ONE_WAY) {
            throw invalid("The approvers changed after the review was opened, and the door is one-way: "
                    + "confirm that you have seen how.");
        }
        if (seen != null && seen != changes) {
            throw stale("The approvers have changed since you saw them.", Map.of("changesOfApprovers", changes));
        }
    }

    static List<MemoEvent> withdraw(MemoState memo, WithdrawMemo c) {
        Eligibility.withdrawing(memo, c.by().account());
        return List.of(new MemoWithdrawn(c.memoId(), c.by(), Guards.prose("The reason", c.reason())));
    }

    /** Whoever agreed, agreed to a decision that is now open again; only an open objection is not asked for anew. */
    static List<MemoEvent> reopen(MemoState memo, ReopenDecision c) {
        Eligibility.reopening(memo, c.by().account());
        var events = new ArrayList<MemoEvent>();
        events.add(new DecisionReopened(c.memoId(), c.by(), Guards.prose("The reason", c.reason())));
        Lapsing.all(memo, c.by(), "The memo was reopened.").forEach(events::add);
        return events;
    }

    static List<MemoEvent> supersede(MemoState memo, SupersedeMemo c) {
        Eligibility.superseding(memo, c.by().account());
        requireSuccessor(c);
        return List.of(
                new MemoSuperseded(c.memoId(), c.by(), c.successor().memoId(), Guards.prose("The reason", c.reason())));
    }

    /** A superseded memo has a successor and a withdrawn one has none to show, so that every chain ends in a text. */
    private static void requireSuccessor(SupersedeMemo c) {
        var successor = c.successor();
        var name = "Memo " + successor.number();
        if (successor.memoId().equals(c.memoId())) {
            throw invalid("A memo cannot supersede itself.");
        }
        switch (successor.stage()) {
            case SUPERSEDED -> throw conflict(name + " has been superseded itself; name the memo that took its place.");
            case WITHDRAWN -> throw conflict(name + " was withdrawn and cannot take this memo's place.");
            case DRAFT, IN_REVIEW, DECIDED -> {
                if (successor.revision() == 0) {
                    throw conflict(name + " has no text yet and cannot take this memo's place.");
                }
            }
        }
    }
}
