package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.*;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs to a review is refused before and after it, whoever asks. */
class StageTest {

    private final MemoFixture memo = new MemoFixture();

    static Stream<Arguments> everyActOfAReviewOutsideOfOne() {
        return Stream.of(
                        act(
                                new AddParticipant(MEMO, by("olga"), new Invitation("zoe", Role.APPROVER), "Needed."),
                                "add a participant"),
                        act(new RemoveParticipant(MEMO, by("olga"), "ada", "On leave.", false), "remove a participant"),
                        act(new RecuseParticipant(MEMO, by("ada"), "Shares"), "recuse yourself"),
                        act(new DelegateVerdict(MEMO, by("ada"), "zoe", "On leave"), "name a deputy"),
                        act(new RecordReading(MEMO, by("ada"), revision(1), Set.of(1), 5), "note what was read"),
                        act(verdict(VerdictKind.AGREE, null), "give a verdict"),
                        act(verdict(VerdictKind.OBJECT, "No"), "give a verdict"),
                        act(new RaiseObjection(MEMO, by("ada"), revision(1), OTHER_OBJECTION, "No"), "object"),
                        act(new AnswerObjection(MEMO, by("olga"), OBJECTION, "Yes"), "answer an objection"),
                        act(new LiftObjection(MEMO, by("ada"), OBJECTION, "Yes"), "lift an objection"),
                        act(new OverrideObjection(MEMO, by("dora"), OBJECTION, "Yes"), "override an objection"),
                        act(new OverrideReadingPeriod(MEMO, by("dora"), revision(1), "Now"), "end the reading period"),
                        act(new MakeDecision(MEMO, by("dora"), revision(1), Outcome.REJECTED, "No"), "decide"))
                .flatMap(act -> Stream.of(
                        in("a draft", act, drafted(), submitted(1)),
                        in("withdrawn", act, inReview(objectionRaised("ada"), withdrawn())),
                        in("decided", act, inReview(objectionRaised("ada"), decided(Outcome.REJECTED))),
                        in("superseded", act, approvable(decided(Outcome.APPROVED), superseded()))));
    }

    private static GiveVerdict verdict(VerdictKind kind, @Nullable String reason) {
        return new GiveVerdict(MEMO, by("ada"), revision(1), kind, reason, List.of(), null, OTHER_OBJECTION, null);
    }

    private record Act(MemoCommand command, String words) {}

    private static Act act(MemoCommand command, String words) {
        return new Act(command, words);
    }

    private static Arguments in(String stage, Act act, MemoEvent... past) {
        return Arguments.of(stage, act.words(), act.command(), past);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyActOfAReviewOutsideOfOne")
    void refusesActsOfAReviewOutsideOfOne(String stage, String words, MemoCommand command, MemoEvent[] past) {
        memo.given(past)
                .when(command)
                .expectRefusal(CONFLICT, "The memo is " + stage + "; to " + words + " it must be in review.");
    }
}
