package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;

import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.MemoEvent.ConditionHandedOver;
import io.sixpager.memo.model.MemoEvent.ConditionWaived;
import io.sixpager.memo.model.MemoEvent.ObjectionHandedOver;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.memo.model.MemoEvent.ParticipantAdded;
import io.sixpager.memo.model.MemoEvent.ParticipantRemoved;
import io.sixpager.memo.model.MemoEvent.ReviewOpened;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Attribution;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A memo in every state in which somebody may do something else with it, each open to everybody and restricted. */
final class MemoStates {

    /**
     * With those of the examples: zoe is ben's deputy, carl a coauthor, who also contributes in some states; fred wrote
     * and left, rex was removed, otto is ada's deputy in one state, omar has nothing to do with the memo.
     */
    static final List<String> PEOPLE = List.of(
            "olga",
            "carl",
            "ada",
            "ben",
            "zoe",
            "cleo",
            "pia",
            "ines",
            "dora",
            "fred",
            "rex",
            "omar",
            "otto",
            Attribution.SYSTEM);

    private static Arguments state(String name, MemoEvent... events) {
        return Arguments.of(name, memo(events));
    }

    private static MemoEvent[] reviewed(MemoEvent... later) {
        var beginning = Stream.of(
                drafted(),
                coauthored("carl"),
                coauthored("fred"),
                submittedBy("fred", 1),
                left("fred"),
                reviewOpened(),
                delegated("ben", "zoe"),
                new ParticipantAdded(MEMO, by("olga"), new Invitation("rex", Role.APPROVER), "Needed."),
                new ParticipantRemoved(MEMO, by("olga"), "rex", "On leave."));
        return Stream.concat(beginning, Arrays.stream(later)).toArray(MemoEvent[]::new);
    }

    private MemoStates() {}

    static Stream<Arguments> all() {
        return Stream.of(
                        state("draft without a text", drafted(), coauthored("carl")),
                        state("draft", drafted(), coauthored("carl"), submittedBy("carl", 1)),
                        state("in review", reviewed()),
                        state("one has agreed", reviewed(agreed("ada", 1))),
                        state("a contributor writes", reviewed(coauthored("cleo"))),
                        state("a verdict has lapsed", reviewed(agreed("ada", 1), submitted(2))),
                        state("an approver objects", reviewed(objectionRaised("ada"))),
                        state("a principal objects", reviewed(objectionRaised("ben"))),
                        state("a contributor objects", reviewed(objectionRaised("cleo"))),
                        state(
                                "two object",
                                reviewed(
                                        objectionRaised("ada"),
                                        new ObjectionRaised(
                                                MEMO, by("cleo"), new UUID(9, 9), 1, hash(1), "It is too late."))),
                        state("answered", reviewed(objectionRaised("ada"), objectionAnswered())),
                        state("lifted", reviewed(objectionRaised("ada"), objectionLifted("ada"))),
                        state("overridden", reviewed(objectionRaised("ada"), objectionOverridden())),
                        state("handed over", reviewed(objectionRaised("ada"), handedOn())),
                        state("time to read", timeToRead()),
                        state("approver recused", reviewed(recused("ada"))),
                        state("principal recused", reviewed(recused("ben"))),
                        state("nobody decides", reviewed(recused("dora"))),
                        state("a condition is open", conditioned()),
                        state("a condition is handed over", conditioned(handedOver())),
                        state("a condition is proposed as met", conditioned(conditionProposed(1))),
                        state("a condition is refused", conditioned(conditionProposed(1), conditionRefused("ada"))),
                        state("a condition is met", conditioned(conditionProposed(1), conditionConfirmed("ada"))),
                        state("a condition is waived", conditioned(waived())),
                        state("who set a condition has a deputy", conditioned(delegated("ada", "otto"))),
                        state("who set a condition is recused", conditioned(recused("ada"))),
                        state("approved with an open condition", conditioned(decided(Outcome.APPROVED))),
                        state("rejected with an open condition", conditioned(decided(Outcome.REJECTED))),
                        state("overdue", reviewed(overdue())),
                        state("overdue and nobody decides", reviewed(recused("dora"), overdue())),
                        state("the owner has asked", reviewed(overdue(), decisionRequested())),
                        state("approvable", approvable(coauthored("carl"))),
                        state("approved", approvable(coauthored("carl"), decided(Outcome.APPROVED))),
                        state("rejected", approvable(coauthored("carl"), decided(Outcome.REJECTED))),
                        state("deferred", reviewed(decided(Outcome.DEFERRED))),
                        state("withdrawn", reviewed(withdrawn())),
                        state("withdrawn draft", drafted(), coauthored("carl"), withdrawn()),
                        state("reopened", approvable(coauthored("carl"), decided(Outcome.APPROVED), reopened())),
                        state("reopened draft", drafted(), coauthored("carl"), withdrawn(), reopened()),
                        state("superseded", approvable(coauthored("carl"), decided(Outcome.APPROVED), superseded())))
                .flatMap(open -> Stream.of(open, restricted(open)));
    }

    private static Arguments restricted(Arguments open) {
        var memo = (MemoState) open.get()[1];
        var restriction = new AccessChanged(MEMO, by("olga"), true);
        return Arguments.of(open.get()[0] + ", restricted", MemoFold.evolve(memo, restriction));
    }

    private static MemoEvent[] conditioned(MemoEvent... later) {
        var set = Stream.of(agreedOn("ada", "Two engineers at most."), conditionSet("ada", "Two engineers at most."));
        return reviewed(Stream.concat(set, Arrays.stream(later)).toArray(MemoEvent[]::new));
    }

    private static MemoEvent handedOver() {
        return new ConditionHandedOver(MEMO, by("olga"), CONDITION, "cleo", "The plan is hers.");
    }

    private static MemoEvent waived() {
        return new ConditionWaived(MEMO, by("ada"), CONDITION, "It can wait.");
    }

    private static MemoEvent handedOn() {
        return new ObjectionHandedOver(MEMO, by("olga"), OBJECTION, "ines", "She knows the price.");
    }

    private static MemoEvent[] timeToRead() {
        var rules = List.of(PolicyRule.of(PolicyRule.Kind.READING_PERIOD, 48));
        var opened = new ReviewOpened(MEMO, by("olga"), Door.TWO_WAY, "Time to read", 1, DUE, PARTICIPANTS, rules);
        return new MemoEvent[] {drafted(), coauthored("carl"), submitted(1), opened};
    }
}
