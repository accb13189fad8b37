package io.sixpager.memo;

import io.sixpager.document.ChangeClass;
import io.sixpager.document.Span;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.Merged;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionFacts.Overflow;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.policy.EveryPolicyEvent;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Every kind of event once, for what must hold for all of them. */
public final class EveryEvent {

    private static final MemoId MEMO = MemoId.of("51f2c0de-0000-4000-8000-000000000001");
    private static final MemoId SUCCESSOR = MemoId.of("51f2c0de-0000-4000-8000-000000000002");
    private static final UUID OBJECTION = UUID.fromString("0b1ec700-0000-4000-8000-000000000001");
    private static final UUID CONDITION = UUID.fromString("c0d17100-0000-4000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");
    private static final String HASH = "0123456789abcdef".repeat(4);

    private EveryEvent() {}

    /** One of every kind, with something in every field, in the order in which they could happen to one memo. */
    public static List<MemoEvent> examples() {
        return List.of(
                new MemoDrafted(MEMO, imported("author"), 7, "Sell computing – by the hour", true),
                new MemoRetitled(MEMO, by("author"), "Sell “computing” by the hour"),
                new AccessChanged(MEMO, by("author"), false),
                new CoauthorAdded(MEMO, by("author"), "coauthor"),
                new CoauthorRemoved(MEMO, by("author"), "coauthor"),
                new MemoHandedOver(MEMO, by("admin"), "author", "coauthor", "She knows the prices."),
                new NoticesAcknowledged(MEMO, by("coauthor")),
                new RevisionSubmitted(
                        MEMO, imported("author"), 3, 2, HASH, "Both of us", facts(), new Merged(1, HASH), 1),
                new RevisionNamed(MEMO, by("author"), 1, HASH, "As sent to finance"),
                new ReviewOpened(
                        MEMO, by("author"), Door.ONE_WAY, "one-way", 1, NOON, invitations(), EveryPolicyEvent.RULES),
                new DueDatePassed(MEMO, by("Sixpager"), NOON),
                new ReviewExtended(MEMO, by("author"), NOON, "Finance is on leave."),
                new DecisionRequested(MEMO, by("author"), "The offer ends on Friday."),
                new ReadingPeriodPassed(MEMO, by("Sixpager"), 3, NOON),
                new ReadingPeriodOverridden(MEMO, by("decider"), 3, HASH, "The offer ends on Friday."),
                new ParticipantAdded(
                        MEMO, by("author"), new Invitation("finance", Role.CONTRIBUTOR), "The prices are theirs."),
                new ParticipantRemoved(MEMO, by("author"), "finance", "On leave until May."),
                new VerdictDelegated(MEMO, by("retail"), "retail", "infrastructure", "On leave until May."),
                new RevisionRead(MEMO, by("retail"), "retail", 1, HASH, new TreeSet<>(List.of(1, 2, 3)), 600),
                new VerdictGiven(
                        MEMO,
                        by("infrastructure"),
                        "retail",
                        1,
                        HASH,
                        VerdictKind.AGREE_WITH_CONDITIONS,
                        "The numbers hold.",
                        "Publish the prices first.",
                        new TreeSet<>(Set.of(CONDITION))),
                new ConditionSet(
                        MEMO,
                        by("infrastructure"),
                        CONDITION,
                        "retail",
                        1,
                        HASH,
                        "Publish the prices first.",
                        "author"),
                new ConditionHandedOver(MEMO, by("author"), CONDITION, "coauthor", "The prices are hers."),
                new ConditionProposedMet(MEMO, by("coauthor"), CONDITION, 2, "Appendix B has them."),
                new ConditionRefused(MEMO, by("retail"), CONDITION, "Not those of storage."),
                new ConditionConfirmed(MEMO, by("retail"), CONDITION),
                new ConditionWaived(MEMO, by("retail"), CONDITION, "It can wait."),
                new VerdictCarried(MEMO, by("author"), "retail", 1, 2, HASH, "same-words"),
                new VerdictLapsed(MEMO, by("author"), "retail", 3, "Revision 3 asks for something else."),
                new VerdictWithdrawn(MEMO, by("infrastructure"), "retail", 3, HASH, "The costs are not in it."),
                new ObjectionRaised(MEMO, by("finance"), OBJECTION, 3, HASH, "The price is a guess.", passage(3)),
                new ObjectionAnswered(MEMO, by("author"), OBJECTION, "Appendix B derives it.", 4, passage(4)),
                new ObjectionHandedOver(MEMO, by("author"), OBJECTION, "coauthor", "The prices are hers."),
                new ObjectionSustained(MEMO, by("finance"), OBJECTION, "It derives another one."),
                new ObjectionLifted(MEMO, by("finance"), OBJECTION, "Convinced."),
                new ObjectionOverridden(MEMO, by("decider"), OBJECTION, "The price can change any day."),
                new ParticipantRecused(MEMO, by("finance"), "finance", "I own shares in a supplier."),
                new DecisionMade(MEMO, by("decider"), Outcome.APPROVED, 3, HASH, "The numbers hold.", gate(), 2),
                new DecisionReopened(MEMO, by("decider"), "A supplier dropped out."),
                new MemoWithdrawn(MEMO, by("author"), "Overtaken by events."),
                new MemoSuperseded(MEMO, by("author"), SUCCESSOR, "Written anew."));
    }

    private static QuotedPassage passage(int revision) {
        var span = Span.within("2", 4, 9);
        return new QuotedPassage(revision, HASH, span, "ten cents", "We ask for ", " an hour.");
    }

    private static Attribution by(String account) {
        return Attribution.of(account, NOON);
    }

    private static Attribution imported(String account) {
        var claimedAt = Instant.parse("2004-03-01T17:00:00Z");
        return new Attribution(account, NOON, new Attribution.Claim(claimedAt, "author-1", "imported from a folder"));
    }

    private static RevisionFacts facts() {
        return new RevisionFacts(
                1_800,
                7,
                1,
                new Overflow("Our customers", 3),
                "layout-1",
                ChangeClass.FIRST,
                "class-1",
                1_800,
                3,
                "We ask for two engineers.");
    }

    private static List<Invitation> invitations() {
        return List.of(new Invitation("retail", Role.APPROVER), new Invitation("decider", Role.DECIDER));
    }

    private static Gate gate() {
        return new Gate(
                "one-way",
                1,
                false,
                List.of(
                        new RuleResult("decider-named", true, "One decider decides: decider.", List.of()),
                        new RuleResult("page-limit", false, "The memo has 7 of 6 pages.", List.of("author"))));
    }
}
