package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.NOT_FOUND;
import static io.sixpager.shared.CommandRejected.Kind.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Span;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommand.AnswerObjection;
import io.sixpager.memo.MemoCommand.LiftObjection;
import io.sixpager.memo.MemoCommand.OverrideObjection;
import io.sixpager.memo.MemoCommand.SustainObjection;
import io.sixpager.memo.model.MemoEvent.ObjectionAnswered;
import io.sixpager.memo.model.MemoEvent.ObjectionLifted;
import io.sixpager.memo.model.MemoEvent.ObjectionOverridden;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AnswerObjection, SustainObjection, LiftObjection and OverrideObjection. */
class SettleObjectionTest {

    private final MemoFixture memo = new MemoFixture();

    private static AnswerObjection answer(String account, String text) {
        return new AnswerObjection(MEMO, by(account), OBJECTION, text);
    }

    private static SustainObjection sustain(String account, int answers) {
        return new SustainObjection(MEMO, by(account), OBJECTION, answers, " Appendix B derives another one. ");
    }

    private static LiftObjection lift(String account, String reason) {
        return new LiftObjection(MEMO, by(account), OBJECTION, reason);
    }

    private static OverrideObjection override(String account, String reason) {
        return new OverrideObjection(MEMO, by(account), OBJECTION, reason);
    }

    static List<MemoCommand> settlements() {
        return List.of(answer("olga", "Because"), lift("ada", "Convinced"), override("dora", "Two-way door"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "carol"})
    void letsAnAuthorAnswer(String author) {
        memo.given(inReview(coauthored("carol"), objectionRaised("ada")))
                .when(answer(author, " Appendix B derives it. "))
                .expectEvents(new ObjectionAnswered(MEMO, by(author), OBJECTION, "Appendix B derives it."));
    }

    @Test
    void letsAnAuthorAnswerTwice() {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered()))
                .when(answer("olga", "So does appendix C."))
                .expectEvents(new ObjectionAnswered(MEMO, by("olga"), OBJECTION, "So does appendix C."));
    }

    @Test
    void refusesAnAnswerByWhoeverIsNoAuthor() {
        memo.given(inReview(objectionRaised("ada")))
                .when(answer("dora", "Because"))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may answer an objection.");
    }

    @Test
    void saysWhichRevisionAnswersAndWithWhichWords() {
        var passage = new QuotedPassage(2, hash(2), Span.within("4", 0, 9), "The price", "", " is ten cents.");
        memo.given(inReview(objectionRaised("ada"), submitted(2)))
                .when(new AnswerObjection(MEMO, by("olga"), OBJECTION, "See there.", null, passage))
                .expectEvents(new ObjectionAnswered(MEMO, by("olga"), OBJECTION, "See there.", 2, passage));
    }

    @Test
    void refusesAnAnswerByARevisionThatDoesNotExist() {
        memo.given(inReview(objectionRaised("ada")))
                .when(new AnswerObjection(MEMO, by("olga"), OBJECTION, "See there.", 2, null))
                .expectRefusal(INVALID, "Revision 2 does not exist; the newest is revision 1.");
    }

    @Test
    void isSustainedByItsRaiserAndWaitsForTheAuthorsAgain() {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered()))
                .when(sustain("ada", 1))
                .expectEvents(objectionSustained());
        var sustained = memo(inReview(objectionRaised("ada"), objectionAnswered(), objectionSustained()))
                .objection(OBJECTION)
                .orElseThrow();
        assertThat(sustained.state()).isEqualTo(Objection.State.OPEN);
        assertThat(sustained.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("Appendix B derives it.");
            assertThat(answer.sustained()).isNotNull();
        });
    }

    @Test
    void refusesToSustainWhatWasAnsweredAgain() {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered(), objectionAnswered()))
                .when(sustain("ada", 1))
                .expectRefusal(
                        STALE, "The objection has been answered again since you looked at it.", Map.of("answers", 2));
    }

    @Test
    void refusesToSustainWhatNobodyHasAnswered() {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered(), objectionSustained()))
                .when(sustain("ada", 1))
                .expectRefusal(CONFLICT, "Nobody has answered the objection since you said that it stands.");
    }

    @Test
    void refusesToSustainTheObjectionOfSomebodyElse() {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered()))
                .when(sustain("ben", 1))
                .expectRefusal(FORBIDDEN, "Only @ada, who raised the objection, may lift it.");
    }

    @Test
    void letsTheRaiserLift() {
        memo.given(inReview(objectionRaised("ada")))
                .when(lift("ada", " Convinced. "))
                .expectEvents(new ObjectionLifted(MEMO, by("ada"), OBJECTION, "Convinced."));
    }

    @Test
    void endsTheObjectingVerdictWithItsObjection() {
        memo.given(inReview(verdict(VerdictKind.OBJECT, "ada", 1), objectionRaised("ada"), submitted(2)))
                .when(lift("ada", "Convinced."))
                .expectEvents(
                        objectionLifted("ada"),
                        new VerdictLapsed(
                                MEMO, by("ada"), "ada", 2, "The objection was lifted; a new verdict is due."));
    }

    @Test
    void leavesAnotherVerdictOfTheRaiserAlone() {
        memo.given(inReview(agreed("ada", 1), objectionRaised("ada")))
                .when(lift("ada", "Convinced."))
                .expectEvents(objectionLifted("ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "ben", "dora"})
    void refusesToLiftTheObjectionOfSomebodyElse(String account) {
        memo.given(inReview(objectionRaised("ada")))
                .when(lift(account, "Convinced."))
                .expectRefusal(FORBIDDEN, "Only @ada, who raised the objection, may lift it.");
    }

    @Test
    void letsTheDeciderOverride() {
        memo.given(inReview(objectionRaised("ada")))
                .when(override("dora", " We can change the price any day. "))
                .expectEvents(new ObjectionOverridden(MEMO, by("dora"), OBJECTION, "We can change the price any day."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "ada", "ben"})
    void refusesAnOverrideByAnybodyElse(String account) {
        memo.given(inReview(objectionRaised("ada")))
                .when(override(account, "Two-way door"))
                .expectRefusal(FORBIDDEN, "Only the decider may override an objection.");
    }

    @Test
    void refusesAnOverrideByADeciderWhoIsRecused() {
        memo.given(inReview(objectionRaised("ada"), recused("dora")))
                .when(override("dora", "Two-way door"))
                .expectRefusal(FORBIDDEN, "Only the decider may override an objection.");
    }

    @ParameterizedTest
    @MethodSource("settlements")
    void refusesWhereThereIsNoSuchObjection(MemoCommand settlement) {
        memo.given(inReview()).when(settlement).expectRefusal(NOT_FOUND, "There is no such objection on this memo.");
    }

    @ParameterizedTest
    @MethodSource("settlements")
    void refusesOnceTheObjectionIsLifted(MemoCommand settlement) {
        memo.given(inReview(objectionRaised("ada"), objectionLifted("ada")))
                .when(settlement)
                .expectRefusal(CONFLICT, "The objection has been lifted already.");
    }

    @ParameterizedTest
    @MethodSource("settlements")
    void refusesOnceTheObjectionIsOverridden(MemoCommand settlement) {
        memo.given(inReview(objectionRaised("ada"), objectionOverridden()))
                .when(settlement)
                .expectRefusal(CONFLICT, "The objection has been overridden already.");
    }

    @Test
    void refusesAnEmptyAnswer() {
        memo.given(inReview(objectionRaised("ada")))
                .when(answer("olga", " "))
                .expectRefusal(INVALID, "The answer must not be empty.");
    }

    @Test
    void refusesToLiftWithoutAReason() {
        memo.given(inReview(objectionRaised("ada")))
                .when(lift("ada", " "))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }

    @Test
    void refusesToOverrideWithoutAReason() {
        memo.given(inReview(objectionRaised("ada")))
                .when(override("dora", " "))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }
}
