package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.STALE;

import io.sixpager.document.ChangeClass;
import io.sixpager.document.Span;
import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.memo.model.MemoEvent.VerdictCarried;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.VerdictKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiveVerdictTest {

    private final MemoFixture memo = new MemoFixture();

    private static GiveVerdict give(
            String account, VerdictKind kind, @Nullable String reason, @Nullable String conditions) {
        return new GiveVerdict(MEMO, by(account), revision(1), kind, reason, stated(conditions), null, OBJECTION, null);
    }

    private static final QuotedPassage PRICE =
            new QuotedPassage(1, hash(1), Span.within("4", 0, 9), "The price", "", " is ten cents.");

    private static GiveVerdict agree(String account, RevisionReference reference) {
        return new GiveVerdict(MEMO, by(account), reference, VerdictKind.AGREE, null, List.of(), null, OBJECTION, null);
    }

    private static GiveVerdict naming(VerdictKind kind) {
        return new GiveVerdict(MEMO, by("ada"), revision(1), kind, "A guess.", List.of(), null, OBJECTION, PRICE);
    }

    private static VerdictGiven given(VerdictKind kind, @Nullable String reason, @Nullable String conditions) {
        return new VerdictGiven(MEMO, by("ada"), "ada", 1, hash(1), kind, reason, conditions);
    }

    @ParameterizedTest
    @CsvSource({"AGREE, ,", "AGREE, Well argued., ", "DISAGREE_AND_COMMIT, Too early for me.,", "ABSTAIN, ,"})
    void isBoundToTheTextThatWasRead(VerdictKind kind, @Nullable String reason, @Nullable String conditions) {
        memo.given(inReview())
                .when(give("ada", kind, reason, conditions))
                .expectEvents(given(kind, reason, conditions));
    }

    @Test
    void opensABlockingObjectionBesideAnObjectingVerdict() {
        memo.given(inReview())
                .when(give("ada", VerdictKind.OBJECT, " The price is a guess. ", null))
                .expectEvents(
                        given(VerdictKind.OBJECT, "The price is a guess.", null),
                        new ObjectionRaised(MEMO, by("ada"), OBJECTION, 1, hash(1), "The price is a guess."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "cleo", "pia"})
    void isOpenToEveryReviewer(String account) {
        memo.given(inReview()).when(agree(account, revision(1))).expectEvents(agreed(account, 1));
    }

    @Test
    void keepsNoEmptyReason() {
        memo.given(inReview()).when(give("ada", VerdictKind.AGREE, "  ", "\n")).expectEvents(agreed("ada", 1));
    }

    @Test
    void replacesAnEarlierVerdict() {
        memo.given(inReview(agreed("ada", 1)))
                .when(give("ada", VerdictKind.ABSTAIN, null, null))
                .expectEvents(verdict(VerdictKind.ABSTAIN, "ada", 1));
    }

    @Test
    void confirmsACarriedVerdict() {
        var carried = new VerdictCarried(MEMO, by("olga"), "ada", 1, 2, hash(2), Revising.CARRY_RULE);
        memo.given(inReview(agreed("ada", 1), submitted(2, ChangeClass.LAYOUT_ONLY), carried))
                .when(agree("ada", revision(2)))
                .expectEvents(agreed("ada", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ines", "dora", "zoe"})
    void refusesWhoeverDoesNotReview(String account) {
        memo.given(inReview())
                .when(agree(account, revision(1)))
                .expectRefusal(FORBIDDEN, "You are not a reviewer of this memo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "cleo"})
    void refusesAuthorsEvenIfTheyWereInvited(String author) {
        memo.given(inReview(coauthored("cleo")))
                .when(agree(author, revision(1)))
                .expectRefusal(FORBIDDEN, "Nobody gives a verdict on their own memo.");
    }

    @Test
    void refusesWhoeverHasWrittenARevisionAndLeft() {
        memo.given(inReview(coauthored("cleo"), submittedBy("cleo", 2), left("cleo")))
                .when(agree("cleo", revision(2)))
                .expectRefusal(FORBIDDEN, "Nobody gives a verdict on their own memo.");
    }

    @Test
    void refusesWhoeverHasBeenRecused() {
        memo.given(inReview(recused("ada")))
                .when(agree("ada", revision(1)))
                .expectRefusal(CONFLICT, "@ada has been recused from this review.");
    }

    @Test
    void refusesAVerdictOnAnOlderRevision() {
        memo.given(inReview(submitted(2), submitted(3)))
                .when(agree("ada", revision(1)))
                .expectRefusal(
                        STALE,
                        "The memo has moved on to revision 3 since you read revision 1.",
                        Map.of(
                                "currentRevision",
                                3,
                                "contentHash",
                                hash(3),
                                "changes",
                                List.of(summaryOf(submitted(2)), summaryOf(submitted(3)))));
    }

    @Test
    void refusesAVerdictOnAnotherText() {
        memo.given(inReview())
                .when(agree("ada", new RevisionReference(1, hash(9))))
                .expectRefusal(
                        STALE,
                        "The text you name is not the text of revision 1.",
                        Map.of("currentRevision", 1, "contentHash", hash(1), "changes", List.of()));
    }

    @Test
    void refusesAVerdictOnARevisionToCome() {
        memo.given(inReview())
                .when(agree("ada", revision(2)))
                .expectRefusal(INVALID, "Revision 2 does not exist; the newest is revision 1.");
    }

    @ParameterizedTest
    @CsvSource({
        "OBJECT, , , An objection needs a reason.",
        "DISAGREE_AND_COMMIT, , , Say in the reason what you disagree with; it is kept on record.",
        "AGREE_WITH_CONDITIONS, Good., , Say under which conditions you agree.",
        "AGREE, , If cheap., Only a verdict with conditions has conditions.",
        "OBJECT, Too dear., If cheap., Only a verdict with conditions has conditions."
    })
    void refusesAVerdictWithoutItsWords(
            VerdictKind kind, @Nullable String reason, @Nullable String conditions, String sentence) {
        memo.given(inReview()).when(give("ada", kind, reason, conditions)).expectRefusal(INVALID, sentence);
    }

    @Test
    void refusesTheSameVerdictAgain() {
        memo.given(inReview(agreed("ada", 1)))
                .when(agree("ada", revision(1)))
                .expectRefusal(CONFLICT, "This verdict on revision 1 stands already.");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, ,",
        "AGREE_WITH_CONDITIONS, , If cheap.",
        "DISAGREE_AND_COMMIT, Too early.,",
        "ABSTAIN, ,",
        "OBJECT, And the date too.,"
    })
    void refusesEveryVerdictWhileOnesOwnObjectionIsOpen(
            VerdictKind kind, @Nullable String reason, @Nullable String conditions) {
        memo.given(inReview(objectionRaised("ada"), objectionAnswered()))
                .when(give("ada", kind, reason, conditions))
                .expectRefusal(CONFLICT, "Your objection is open; lift it before you give another verdict.");
    }

    @Test
    void namesTheWordsThatItsObjectionIsTo() {
        memo.given(inReview())
                .when(naming(VerdictKind.OBJECT))
                .expectEvents(
                        given(VerdictKind.OBJECT, "A guess.", null),
                        new ObjectionRaised(MEMO, by("ada"), OBJECTION, 1, hash(1), "A guess.", PRICE));
    }

    @Test
    void refusesWordsThatNobodyObjectsTo() {
        memo.given(inReview())
                .when(naming(VerdictKind.AGREE))
                .expectRefusal(INVALID, "Only an objection names the words that it is to.");
    }
}
