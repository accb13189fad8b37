package io.sixpager.memo;

import static io.sixpager.memo.MemoExamples.*;

import io.sixpager.document.Span;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.model.RevisionFacts.Overflow;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A memo to which everything happens that can happen to one. */
public final class MemoStory {

    private static final List<MemoEvent> STORY = List.of(
            drafted(),
            new MemoRetitled(MEMO, by("olga"), "Sell “computing” by the hour"),
            coauthored("carol"),
            submitted(1),
            named(1, "As sent to ada"),
            reviewOpened(),
            new RevisionRead(MEMO, by("ada"), "ada", 1, hash(1), new TreeSet<>(Set.of(1, 2, 4)), 600),
            delegated("ben", "zoe"),
            verdict(VerdictKind.OBJECT, "ada", 1),
            objectionRaised("ada"),
            new ObjectionHandedOver(MEMO, by("olga"), OBJECTION, "carol", "The prices are hers."),
            objectionAnswered(),
            new ObjectionSustained(MEMO, by("ada"), OBJECTION, "It derives another price."),
            new ObjectionAnswered(
                    MEMO,
                    by("olga"),
                    OBJECTION,
                    "So does the second paragraph.",
                    1,
                    new QuotedPassage(1, hash(1), Span.within("2", 0, 8), "The price", "", " is ten cents.")),
            objectionLifted("ada"),
            new ObjectionRaised(MEMO, by("ada"), OTHER_OBJECTION, 1, hash(1), "The price is a guess still."),
            verdict(VerdictKind.DISAGREE_AND_COMMIT, "ben", 1),
            new ObjectionOverridden(MEMO, by("dora"), OTHER_OBJECTION, "The price can change any day."),
            submitted(2, factsOf(7, new Overflow("Our customers", 3), 0)),
            new VerdictCarried(MEMO, by("olga"), "ben", 1, 2, hash(2), "same-words"),
            new VerdictLapsed(MEMO, by("olga"), "ada", 2, "Revision 2 asks for something else."),
            new ParticipantAdded(MEMO, by("olga"), new Invitation("finn", Role.APPROVER), "Finn knows the prices."),
            new ParticipantRemoved(MEMO, by("olga"), "finn", "On leave until May."),
            overdue(),
            decisionRequested(),
            new ReviewExtended(MEMO, by("olga"), DUE.plusSeconds(86_400), "Ada is on leave."),
            new ReadingPeriodPassed(MEMO, by("Sixpager"), 2, DUE),
            new ReadingPeriodOverridden(MEMO, by("dora"), 2, hash(2), "The offer ends tomorrow."),
            recused("pia"),
            recused("ben"),
            new NoticesAcknowledged(MEMO, by("dora")),
            agreed("ada", 2),
            new VerdictGiven(
                    MEMO,
                    by("cleo"),
                    "cleo",
                    2,
                    hash(2),
                    VerdictKind.AGREE_WITH_CONDITIONS,
                    null,
                    "Two engineers at most.\nA trial first.\nAn end date."),
            new ConditionSet(MEMO, by("cleo"), CONDITION, "cleo", 2, hash(2), "Two engineers at most.", "olga"),
            new ConditionSet(MEMO, by("cleo"), OTHER_CONDITION, "cleo", 2, hash(2), "A trial first.", "olga"),
            new ConditionHandedOver(MEMO, by("olga"), CONDITION, "finn", "Finn runs the trial."),
            new ConditionProposedMet(MEMO, by("finn"), CONDITION, 2, "The plan says two."),
            new ConditionRefused(MEMO, by("cleo"), CONDITION, "The plan says three."),
            new ConditionProposedMet(MEMO, by("finn"), CONDITION, null, "It says two now."),
            new ConditionConfirmed(MEMO, by("cleo"), CONDITION),
            new ConditionWaived(MEMO, by("cleo"), OTHER_CONDITION, "It can wait."),
            new VerdictWithdrawn(MEMO, by("ada"), "ada", 2, hash(2), "I misread the costs."),
            agreed("ada", 2),
            decided(Outcome.APPROVED),
            reopened(),
            new AccessChanged(MEMO, by("olga"), true),
            left("carol"),
            new MemoHandedOver(MEMO, by("olga"), "olga", "finn", "Olga leaves for Berlin."),
            new NoticesAcknowledged(MEMO, by("finn")),
            withdrawn(),
            reopened(),
            decided(Outcome.REJECTED),
            superseded());

    private MemoStory() {}

    /** As if the log had begun with it. */
    public static List<LoggedEvent<MemoEvent>> events() {
        return IntStream.range(0, STORY.size())
                .mapToObj(i -> new LoggedEvent<>(
                        i + 1,
                        "event " + i,
                        MEMO.toString(),
                        i,
                        STORY.get(i).by().at(),
                        STORY.get(i)))
                .toList();
    }
}
