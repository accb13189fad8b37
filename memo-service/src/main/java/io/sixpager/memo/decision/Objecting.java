package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Objections: raised by a reviewer, answered by an author, sustained or lifted by the raiser, overridden by the decider. */
final class Objecting {

    private Objecting() {}

    static List<MemoEvent> raise(MemoState memo, RaiseObjection c) {
        ReviewEligibility.objecting(memo, c.by().account());
        var current = Guards.bound(memo, c.reference());
        return List.of(new ObjectionRaised(
                c.memoId(),
                c.by(),
                c.objectionId(),
                current.number(),
                current.contentHash(),
                Guards.prose("The objection", c.statement()),
                c.passage()));
    }

    static List<MemoEvent> answer(MemoState memo, AnswerObjection c) {
        ReviewEligibility.answering(memo, c.by().account(), c.objectionId());
        var passage = c.passage();
        var revision = passage == null ? c.revision() : Integer.valueOf(passage.revision());
        if (revision != null) {
            Guards.revision(memo, revision);
        }
        return List.of(new ObjectionAnswered(
                c.memoId(), c.by(), c.objectionId(), Guards.prose("The answer", c.answer()), revision, passage));
    }

    static List<MemoEvent> sustain(MemoState memo, SustainObjection c) {
        var objection = ReviewEligibility.sustaining(memo, c.by().account(), c.objectionId());
        var answers = objection.answers().size();
        if (c.answersSeen() != answers) {
            throw stale("The objection has been answered again since you looked at it.", Map.of("answers", answers));
        }
        return List.of(
                new ObjectionSustained(c.memoId(), c.by(), c.objectionId(), Guards.prose("The reason", c.reason())));
    }

    /** With its objection gone, an OBJECT verdict says nothing any more: its giver owes a new one. */
    static List<MemoEvent> lift(MemoState memo, LiftObjection c) {
        ReviewEligibility.lifting(memo, c.by().account(), c.objectionId());
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
        ReviewEligibility.overriding(memo, c.by().account(), c.objectionId());
        return List.of(
                new ObjectionOverridden(c.memoId(), c.by(), c.objectionId(), Guards.prose("The reason", c.reason())));
    }
}
