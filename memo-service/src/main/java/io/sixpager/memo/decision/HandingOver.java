package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.MemoCommand.AcknowledgeNotices;
import io.sixpager.memo.MemoCommand.HandOverMemo;
import io.sixpager.memo.MemoCommand.HandOverObjection;
import io.sixpager.memo.gate.HiddenVerdicts;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.MemoHandedOver;
import io.sixpager.memo.model.MemoEvent.NoticesAcknowledged;
import io.sixpager.memo.model.MemoEvent.ObjectionHandedOver;
import io.sixpager.memo.model.MemoState;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.Map;

/** What becomes somebody else’s: the memo, or the answer to an objection. It is theirs at once, and they are told. */
final class HandingOver {

    private HandingOver() {}

    static List<MemoEvent> memo(MemoState memo, HandOverMemo c) {
        Eligibility.handingOver(memo, c.by().account(), c.inTheirPlace());
        var owner = memo.header().owner();
        if (!c.from().equals(owner)) {
            throw conflict("The memo belongs to " + Mention.of(owner) + " by now.");
        }
        if (c.to().equals(owner)) {
            throw invalid("The memo is " + Mention.of(owner) + "’s already.");
        }
        if (!memo.header().isAuthor(c.to())) {
            Guards.mayWrite(memo, c.to());
        }
        return List.of(new MemoHandedOver(c.memoId(), c.by(), owner, c.to(), Guards.prose("The reason", c.reason())));
    }

    static List<MemoEvent> objection(MemoState memo, HandOverObjection c) {
        var objection = ReviewEligibility.handingOverObjection(memo, c.by().account(), c.objectionId());
        var to = Mention.of(c.to());
        if (memo.answerer(objection).equals(c.to())) {
            throw invalid("It is " + to + " who is to answer the objection already.");
        }
        if (objection.isRaisedBy(c.to())) {
            throw forbidden(to + " raised the objection; somebody else must answer it.");
        }
        if (!memo.isOpenTo(c.to())) {
            throw forbidden(to + " may not read this memo and cannot answer an objection to it.");
        }
        if (HiddenVerdicts.of(memo).contains(c.to())) {
            throw forbidden(to + " is not told what others think of the memo before giving a verdict; somebody else"
                    + " must answer the objection.");
        }
        return List.of(new ObjectionHandedOver(
                c.memoId(), c.by(), c.objectionId(), c.to(), Guards.prose("The reason", c.reason())));
    }

    static List<MemoEvent> acknowledge(MemoState memo, AcknowledgeNotices c) {
        Eligibility.acknowledging(memo, c.by().account());
        var told = memo.noticesTo(c.by().account()).size();
        if (c.noticesSeen() != told) {
            throw stale("There is more to know than you have seen.", Map.of("notices", told));
        }
        return List.of(new NoticesAcknowledged(c.memoId(), c.by()));
    }
}
