package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.notFound;

import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Objections: raised by a reviewer, answered by an author, lifted by the raiser or overridden by the decider. */
final class Objecting {

    private Objecting() {}

    static List<MemoEvent> raise(MemoState memo, RaiseObjection c) {
        var review = Guards.inReview(memo, "object");
        var raiser = c.by().account();
        if (memo.header().isAuthor(raiser)) {
            throw forbidden("Nobody objects to their own memo; submit a revision instead.");
        }
        if (review.participant(raiser)
                .filter(p -> p.role().reviews() && p.takesPart())
                .isEmpty()) {
            throw forbidden("Only the reviewers of this memo may object.");
        }
        var current = Guards.bound(memo, c.reference());
        if (memo.blockingObjectionOf(raiser).isPresent()) {
            throw conflict("Your objection is open already.");
        }
        return List.of(new ObjectionRaised(
                c.memoId(),
                c.by(),
                c.objectionId(),
                current.number(),
                current.contentHash(),
                Guards.prose("The objection", c.statement())));
    }

    static List<MemoEvent> answer(MemoState memo, AnswerObjection c) {
        Guards.inReview(memo, "answer an objection");
        Guards.authorsOnly(memo, c.by(), "answer an objection");
        blocking(memo, c.objectionId());
        return List.of(
                new ObjectionAnswered(c.memoId(), c.by(), c.objectionId(), Guards.prose("The answer", c.answer())));
    }

    /** With its objection gone, an OBJECT verdict says nothing any more: its giver owes a new one. */
    static List<MemoEvent> lift(MemoState memo, LiftObjection c) {
        Guards.inReview(memo, "lift an objection");
        var objection = blocking(memo, c.objectionId());
        if (!objection.isRaisedBy(c.by().account())) {
            throw forbidden(
                    "Only " + Mention.of(objection.raised().account()) + ", who raised the objection, may lift it.");
        }
        var events = new ArrayList<MemoEvent>();
        events.add(new ObjectionLifted(c.memoId(), c.by(), c.objectionId(), Guards.prose("The reason", c.reason())));
        memo.participant(c.by().account())
                .map(Participant::verdict)
                .filter(verdict -> verdict.stands() && verdict.kind() == VerdictKind.OBJECT)
                .ifPresent(_ -> events.add(new VerdictLapsed(
                        c.memoId(),
                        c.by(),
                        c.by().account(),
                        memo.currentNumber(),
                        "The objection was lifted; a new verdict is due.")));
        return events;
    }

    static List<MemoEvent> override(MemoState memo, OverrideObjection c) {
        var review = Guards.inReview(memo, "override an objection");
        requireDecider(review, c.by().account());
        blocking(memo, c.objectionId());
        return List.of(
                new ObjectionOverridden(c.memoId(), c.by(), c.objectionId(), Guards.prose("The reason", c.reason())));
    }

    private static void requireDecider(Review review, String account) {
        if (review.decider().filter(d -> d.account().equals(account)).isEmpty()) {
            throw forbidden("Only the decider may override an objection.");
        }
    }

    private static Objection blocking(MemoState memo, UUID objectionId) {
        var objection =
                memo.objection(objectionId).orElseThrow(() -> notFound("There is no such objection on this memo."));
        if (!objection.blocks()) {
            throw conflict("The objection has been "
                    + (objection.state() == Objection.State.LIFTED ? "lifted" : "overridden") + " already.");
        }
        return objection;
    }
}
