package io.sixpager.memo.duty;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ObjectionAnswered;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.memo.model.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepTest {

    private static Arguments step(String sentence, List<String> by, MemoEvent... past) {
        return Arguments.of(sentence, by, past);
    }

    static Stream<Arguments> steps() {
        var another = new ObjectionRaised(MEMO, by("ben"), OTHER_OBJECTION, 1, hash(1), "The date too.");
        return Stream.of(
                step("@olga submits the first revision.", List.of("olga"), drafted()),
                step(
                        "@olga writes another revision, or opens the review of revision 1.",
                        List.of("olga"),
                        drafted(),
                        submitted(1)),
                step("@ada and @ben give a verdict on revision 1.", List.of("ada", "ben"), inReview()),
                step(
                        "The review was due on 9 March 2026. @ada and @ben give a verdict on revision 1;"
                                + " @olga extends the review or asks for the decision.",
                        List.of("ada", "ben", "olga"),
                        inReview(overdue())),
                step(
                        "The review was due on 9 March 2026. @ada and @ben give a verdict on revision 1; @dora decides.",
                        List.of("ada", "ben", "dora"),
                        inReview(overdue(), decisionRequested())),
                step("@ben gives a verdict on revision 1.", List.of("ben"), inReview(read("ada", 1), agreed("ada", 1))),
                step(
                        "@ada (or @zoe) and @ben give a verdict on revision 1.",
                        List.of("ada", "zoe", "ben"),
                        inReview(delegated("ada", "zoe"))),
                step(
                        "@ben gives a verdict on revision 1; @olga answers the open objection.",
                        List.of("ben", "olga"),
                        inReview(objectionRaised("ada"))),
                step(
                        "@ada (or @zoe) gives a verdict on revision 1.",
                        List.of("ada", "zoe"),
                        inReview(delegated("ada", "zoe"), read("ben", 1), agreed("ben", 1))),
                step(
                        "@ada and @ben look at every page of revision 1.",
                        List.of("ada", "ben"),
                        inReview(agreed("ada", 1), agreed("ben", 1))),
                step(
                        "@ada and @ben lift the answered objections, or the decider overrides them.",
                        List.of("ada", "ben"),
                        inReview(
                                objectionRaised("ada"),
                                another,
                                objectionAnswered(),
                                new ObjectionAnswered(MEMO, by("olga"), OTHER_OBJECTION, "It is later now."))),
                step("@olga answers the open objections.", List.of("olga"), inReview(objectionRaised("ada"), another)),
                step(
                        "@cleo lifts the answered objection, or the decider overrides it.",
                        List.of("cleo"),
                        approvable(objectionRaised("cleo"), objectionAnswered())),
                step(
                        "@olga submits a revision that meets the rules.",
                        List.of("olga"),
                        drafted(),
                        submitted(1, factsOf(7, null, 3)),
                        reviewOpened(Door.TWO_WAY, PARTICIPANTS),
                        agreed("ada", 1),
                        agreed("ben", 1)),
                step("@olga names the participant who is missing.", List.of("olga"), approvable(recused("dora"))),
                step("@dora decides.", List.of("dora"), approvable()),
                step("@dora approved revision 1. Nothing is owed.", List.of(), approvable(decided(Outcome.APPROVED))),
                step("@dora deferred revision 1. Nothing is owed.", List.of(), approvable(decided(Outcome.DEFERRED))),
                step("The memo was withdrawn. The owner may reopen it.", List.of(), inReview(withdrawn())),
                step(
                        "Another memo has taken this one's place.",
                        List.of(),
                        approvable(decided(Outcome.APPROVED), superseded())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void saysWhatMustHappenNextAndByWhom(String sentence, List<String> by, MemoEvent... past) {
        assertThat(NextStep.of(memo(past))).isEqualTo(new NextStep(sentence, by));
    }

    @Test
    void aReaderReadsFirstWhatTheyHaveToDo() {
        var objected = memo(inReview(objectionRaised("ada")));
        assertThat(NextStep.of(objected, "olga").sentence())
                .isEqualTo("You answer the open objection; @ben gives a verdict on revision 1.");
        assertThat(NextStep.of(objected, "ben").sentence())
                .isEqualTo("You give a verdict on revision 1; @olga answers the open objection.");
        assertThat(NextStep.of(objected, "zoe")).isEqualTo(NextStep.of(objected));
        var delegated = memo(inReview(delegated("ada", "zoe")));
        assertThat(NextStep.of(delegated, "ben").sentence())
                .isEqualTo("You and @ada (or @zoe) give a verdict on revision 1.");
        assertThat(NextStep.of(delegated, "zoe").sentence())
                .isEqualTo("@ada (or you) and @ben give a verdict on revision 1.");
        assertThat(NextStep.of(memo(drafted()), "olga").sentence()).isEqualTo("You submit the first revision.");
    }
}
