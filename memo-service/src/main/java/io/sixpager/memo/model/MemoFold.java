package io.sixpager.memo.model;

import static io.sixpager.memo.model.Stage.DECIDED;
import static io.sixpager.memo.model.Stage.DRAFT;
import static io.sixpager.memo.model.Stage.IN_REVIEW;
import static io.sixpager.memo.model.Stage.SUPERSEDED;
import static io.sixpager.memo.model.Stage.WITHDRAWN;

import io.sixpager.memo.model.Condition.Proposal;
import io.sixpager.memo.model.MemoEvent.*;
import java.util.List;
import java.util.Set;
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
                event.by(),
                null);
        return new MemoState(
                1, event.by(), header, Progress.begin(event.by()), List.of(), null, List.of(), null, List.of());
    }

    private static MemoState apply(MemoState memo, MemoEvent event) {
        var header = memo.header();
        return switch (event) {
            case MemoDrafted _ -> throw new IllegalStateException("Memo " + memo.memoId() + " was drafted twice");
            case MemoRetitled e -> memo.with(header.titled(e.title(), e.by()));
            case AccessChanged e -> memo.with(header.restricted(e.restricted()));
            case CoauthorAdded e -> memo.with(header.coauthored(ImmutableLists.plus(header.coauthors(), e.account())));
            case CoauthorRemoved e ->
                memo.with(header.coauthored(ImmutableLists.without(header.coauthors(), e.account()::equals)));
            case MemoHandedOver e -> handedOver(memo, e);
            case NoticesAcknowledged e -> memo.withNotices(Notices.noted(memo.notices(), e.by().account()));
            case RevisionSubmitted e ->
                memo.withRevisions(ImmutableLists.plus(memo.revisions(), Revision.of(e, header.title())));
            case RevisionNamed e ->
                memo.withRevisions(ImmutableLists.changing(
                        memo.revisions(), r -> r.number() == e.revision(), r -> r.named(e.name())));
            case ReviewOpened e ->
                memo.with(review(e, memo)).with(memo.progress().to(IN_REVIEW, e.by()));
            case DueDatePassed e ->
                memo.with(review(memo).with(review(memo).deadline().passed(e.by())));
            case ReviewExtended e -> memo.with(review(memo).with(Deadline.of(e.due(), e.by())));
            case DecisionRequested e ->
                memo.with(
                        review(memo).with(review(memo).deadline().requested(new Deadline.Request(e.by(), e.reason()))));
            case ReadingPeriodPassed e -> memo.with(review(memo).with(ReadingEnd.passed(e)));
            case ReadingPeriodOverridden e -> memo.with(review(memo).with(ReadingEnd.overridden(e)));
            case ParticipantAdded e ->
                memo.with(review(memo).adding(e.participant(), e.by(), e.reason()))
                        .withNotices(Notices.asked(memo.notices(), header.owner()));
            case ParticipantRemoved e -> memo.with(review(memo).removing(e.account(), e.by(), e.reason()));
            case ParticipantRecused e ->
                memo.with(review(memo).recusing(e.account(), e.by(), e.reason()))
                        .withNotices(Notices.after(memo, e));
            case VerdictDelegated e -> changing(memo, e.reviewer(), p -> p.delegatingTo(e.delegate()));
            case RevisionRead e -> memo.with(review(memo).plus(Reading.of(e)));
            case VerdictGiven e ->
                changing(memo, e.reviewer(), p -> p.giving(Verdict.of(e), e.keeps() == null ? Set.of() : e.keeps()));
            case VerdictCarried e -> carried(memo, e);
            case VerdictLapsed e -> lapsed(memo, e);
            case VerdictWithdrawn e -> changing(memo, e.reviewer(), p -> p.withdrawing(e.reason(), e.by()));
            case ConditionSet e -> changing(memo, e.reviewer(), p -> p.setting(Condition.of(e)));
            case ConditionHandedOver e ->
                condition(memo, e.conditionId(), c -> c.handedOver(new HandOver(e.by(), e.to(), e.reason())));
            case ConditionProposedMet e ->
                condition(
                        memo,
                        e.conditionId(),
                        c -> c.proposed(new Proposal(e.by(), e.revision(), e.evidence(), null, null)));
            case ConditionConfirmed e ->
                condition(memo, e.conditionId(), c -> c.settled(Condition.State.MET, e.by(), null));
            case ConditionRefused e -> condition(memo, e.conditionId(), c -> c.refused(e.by(), e.reason()));
            case ConditionWaived e ->
                condition(memo, e.conditionId(), c -> c.settled(Condition.State.WAIVED, e.by(), e.reason()));
            case ObjectionRaised e -> memo.withObjections(ImmutableLists.plus(memo.objections(), Objection.of(e)));
            case ObjectionAnswered e ->
                closing(
                        memo,
                        e.objectionId(),
                        o -> o.answered(new Objection.Answer(e.by(), e.answer(), e.revision(), e.passage(), null)));
            case ObjectionHandedOver e ->
                closing(memo, e.objectionId(), o -> o.handedOver(new HandOver(e.by(), e.to(), e.reason())));
            case ObjectionSustained e ->
                closing(memo, e.objectionId(), o -> o.sustained(new Objection.Sustained(e.by(), e.reason())));
            case ObjectionLifted e ->
                closing(memo, e.objectionId(), o -> o.closed(Objection.State.LIFTED, e.by(), e.reason()));
            case ObjectionOverridden e ->
                closing(memo, e.objectionId(), o -> o.closed(Objection.State.OVERRIDDEN, e.by(), e.reason()));
            case DecisionMade e -> decided(memo, e);
            case MemoWithdrawn e ->
                memo.with(memo.progress().ended(WITHDRAWN, e.by(), e.reason(), null))
                        .withNotices(Notices.ended(memo.notices()));
            case DecisionReopened e -> reopened(memo, e);
            case MemoSuperseded e -> memo.with(memo.progress().ended(SUPERSEDED, e.by(), e.reason(), e.successor()));
        };
    }

    /** With what its owner is to do: what follows from the ownership by itself, and what was given to them by name. */
    private static MemoState handedOver(MemoState memo, MemoHandedOver event) {
        var handed = new HandOver(event.by(), event.to(), event.reason());
        var owned = memo.with(memo.header().ownedBy(event.to()))
                .withNotices(Notices.after(memo.notices(), event))
                .withObjections(ImmutableLists.changing(
                        memo.objections(), o -> o.blocks() && o.wasHandedTo(event.from()), o -> o.handedOver(handed)));
        return memo.review() == null
                ? owned
                : owned.with(review(memo).changingAll(p -> p.handingOver(event.from(), handed)));
    }

    private static MemoState reopened(MemoState memo, DecisionReopened event) {
        var stage = memo.review() == null ? DRAFT : IN_REVIEW;
        var reopening = Reopening.of(memo, event.by(), event.reason());
        return memo.with((Decision) null).with(memo.progress().reopened(stage, reopening));
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

    private static MemoState decided(MemoState memo, DecisionMade event) {
        var decided = memo.with(Decision.of(event))
                .with(memo.progress().to(DECIDED, event.by()))
                .withNotices(Notices.ended(memo.notices()));
        return event.outcome() == Outcome.APPROVED
                ? decided.with(review(memo).changingAll(p -> p.approved(event.by())))
                : decided;
    }

    private static MemoState condition(MemoState memo, UUID id, UnaryOperator<Condition> change) {
        return memo.with(review(memo).changingAll(p -> p.changing(id, change)));
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
                List.of(),
                e.rules(),
                null,
                null);
    }
}
