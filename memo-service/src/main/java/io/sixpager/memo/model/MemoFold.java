package io.sixpager.memo.model;

import static io.sixpager.memo.model.Stage.DECIDED;
import static io.sixpager.memo.model.Stage.DRAFT;
import static io.sixpager.memo.model.Stage.IN_REVIEW;
import static io.sixpager.memo.model.Stage.SUPERSEDED;
import static io.sixpager.memo.model.Stage.WITHDRAWN;

import io.sixpager.memo.model.MemoEvent.*;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The one fold: events in, the memo's state out. Pure, total and exhaustive. */
public final class MemoFold {

    private MemoFold() {}

    /**
     * The state after one more event.
     *
     * @param state null before the first event, which must be {@link MemoDrafted}
     */
    public static MemoState evolve(@Nullable MemoState state, MemoEvent event) {
        if (state == null) {
            if (event instanceof MemoDrafted drafted) {
                return begin(drafted);
            }
            throw new IllegalStateException("The stream of memo " + event.memoId() + " does not begin with a draft");
        }
        return apply(state, event).after(event);
    }

    private static MemoState begin(MemoDrafted event) {
        var header = new Header(
                event.memoId(),
                event.number(),
                event.title(),
                event.restricted(),
                event.by().account(),
                List.of(),
                event.by());
        return new MemoState(1, event.by(), header, Progress.to(DRAFT, event.by()), List.of(), null, List.of(), null);
    }

    private static MemoState apply(MemoState memo, MemoEvent event) {
        var header = memo.header();
        return switch (event) {
            case MemoDrafted _ -> throw new IllegalStateException("Memo " + memo.memoId() + " was drafted twice");
            case MemoRetitled e -> memo.with(header.titled(e.title()));
            case AccessChanged e -> memo.with(header.restricted(e.restricted()));
            case CoauthorAdded e -> memo.with(header.coauthored(ImmutableLists.plus(header.coauthors(), e.account())));
            case CoauthorRemoved e ->
                memo.with(header.coauthored(ImmutableLists.without(header.coauthors(), e.account()::equals)));
            case RevisionSubmitted e ->
                memo.withRevisions(ImmutableLists.plus(memo.revisions(), Revision.of(e, header.title())));
            case RevisionNamed e ->
                memo.withRevisions(ImmutableLists.changing(
                        memo.revisions(), r -> r.number() == e.revision(), r -> r.named(e.name())));
            case ReviewOpened e -> memo.with(review(e, memo)).with(Progress.to(IN_REVIEW, e.by()));
            case DueDatePassed e ->
                memo.with(review(memo).with(review(memo).deadline().passed(e.by())));
            case ReviewExtended e -> memo.with(review(memo).with(Deadline.of(e.due(), e.by())));
            case DecisionRequested e ->
                memo.with(
                        review(memo).with(review(memo).deadline().requested(new Deadline.Request(e.by(), e.reason()))));
            case ParticipantAdded e -> memo.with(review(memo).plus(Participant.of(e.participant(), e.by())));
            case ParticipantRemoved e -> memo.with(review(memo).without(e.account(), e.by().at()));
            case ParticipantRecused e -> memo.with(review(memo).recusing(e.account(), e.reason(), e.by().at()));
            case VerdictDelegated e -> changing(memo, e.reviewer(), p -> p.delegatingTo(e.delegate()));
            case RevisionRead e -> memo.with(review(memo).plus(Reading.of(e)));
            case VerdictGiven e -> changing(memo, e.reviewer(), p -> p.giving(Verdict.of(e)));
            case VerdictCarried e -> carried(memo, e);
            case VerdictLapsed e -> lapsed(memo, e);
            case VerdictWithdrawn e -> withdrawn(memo, e);
            case ObjectionRaised e -> memo.withObjections(ImmutableLists.plus(memo.objections(), Objection.of(e)));
            case ObjectionAnswered e ->
                closing(memo, e.objectionId(), o -> o.answered(new Objection.Answer(e.by(), e.answer())));
            case ObjectionLifted e ->
                closing(memo, e.objectionId(), o -> o.closed(Objection.State.LIFTED, e.by(), e.reason()));
            case ObjectionOverridden e ->
                closing(memo, e.objectionId(), o -> o.closed(Objection.State.OVERRIDDEN, e.by(), e.reason()));
            case DecisionMade e -> memo.with(Decision.of(e)).with(Progress.to(DECIDED, e.by()));
            case MemoWithdrawn e -> memo.with(Progress.to(WITHDRAWN, e.by(), e.reason()));
            case DecisionReopened e -> reopened(memo, e);
            case MemoSuperseded e -> memo.with(new Progress(SUPERSEDED, e.by(), e.reason(), e.successor()));
        };
    }

    private static MemoState reopened(MemoState memo, DecisionReopened event) {
        var stage = memo.review() == null ? DRAFT : IN_REVIEW;
        return memo.with((Decision) null).with(Progress.to(stage, event.by(), event.reason()));
    }

    private static MemoState carried(MemoState memo, VerdictCarried event) {
        return changing(memo, event.reviewer(), p -> {
                    var verdict = p.verdict();
                    return verdict == null ? p : p.with(verdict.carriedTo(event.toRevision(), event.contentHash()));
                })
                .withRevisions(ImmutableLists.changing(
                        memo.revisions(), r -> r.number() == event.toRevision(), r -> r.carrying(event.reviewer())));
    }

    /** Without a new revision, as by another title, no revision has ended the verdict. */
    private static MemoState lapsed(MemoState memo, VerdictLapsed event) {
        var isNew = memo.participant(event.reviewer())
                .map(Participant::verdict)
                .filter(verdict -> verdict.revision() < event.revision())
                .isPresent();
        return changing(memo, event.reviewer(), p -> {
                    var verdict = p.verdict();
                    return verdict == null ? p : p.with(verdict.lapsed(event.reason(), event.by()));
                })
                .withRevisions(ImmutableLists.changing(
                        memo.revisions(),
                        r -> r.number() == event.revision() && isNew,
                        r -> r.ending(event.reviewer())));
    }

    private static MemoState withdrawn(MemoState memo, VerdictWithdrawn event) {
        return changing(memo, event.reviewer(), p -> {
            var verdict = p.verdict();
            return verdict == null ? p : p.with(verdict.withdrawn(event.reason(), event.by()));
        });
    }

    private static MemoState changing(MemoState memo, String account, UnaryOperator<Participant> change) {
        return memo.with(review(memo).changing(account, change));
    }

    private static MemoState closing(MemoState memo, UUID id, UnaryOperator<Objection> change) {
        return memo.withObjections(
                ImmutableLists.changing(memo.objections(), o -> o.objectionId().equals(id), change));
    }

    private static Review review(MemoState memo) {
        var review = memo.review();
        if (review == null) {
            throw new IllegalStateException("Memo " + memo.memoId() + " has no review");
        }
        return review;
    }

    private static Review review(ReviewOpened e, MemoState memo) {
        var participants =
                e.participants().stream().map(i -> Participant.of(i, e.by())).toList();
        return new Review(
                e.door(),
                e.policy(),
                e.policyVersion(),
                Deadline.of(e.due(), e.by()),
                e.by(),
                memo.currentNumber(),
                participants,
                List.of(),
                List.of());
    }
}
