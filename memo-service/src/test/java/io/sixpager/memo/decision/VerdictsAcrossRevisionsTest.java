package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;

import io.sixpager.document.ChangeClass;
import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.model.MemoEvent.VerdictCarried;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.VerdictKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What SubmitRevision does to the verdicts given so far. */
class VerdictsAcrossRevisionsTest {

    private final MemoFixture memo = new MemoFixture();

    private static SubmitRevision submit(int base, ChangeClass changeClass) {
        var text = new RevisionText("# Memo\n", hash(base + 1), facts(changeClass));
        return new SubmitRevision(MEMO, by("olga"), base, "Revision", text);
    }

    private static VerdictCarried carried(String reviewer, int from, int to) {
        return new VerdictCarried(MEMO, by("olga"), reviewer, from, to, hash(to), "carry-identical-or-layout-only-1");
    }

    private static VerdictLapsed lapsed(String reviewer, String reason) {
        return new VerdictLapsed(MEMO, by("olga"), reviewer, 2, reason);
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTICAL", "LAYOUT_ONLY"})
    void carriesVerdictsWhenTheWordsAreTheSame(ChangeClass changeClass) {
        memo.given(inReview(agreed("ada", 1), verdict(VerdictKind.ABSTAIN, "cleo", 1)))
                .when(submit(1, changeClass))
                .expectEvents(submitted(2, changeClass), carried("ada", 1, 2), carried("cleo", 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, first revision",
        "TYPO, typing errors",
        "APPENDIX_ONLY, appendix only",
        "SUBSTANTIVE, substantive",
        "ASK_CHANGED, what is asked for changed"
    })
    void endsVerdictsWhenTheWordsAreOthers(ChangeClass changeClass, String phrase) {
        var reason = "Revision 2 changed the text: " + phrase + ".";
        memo.given(inReview(agreed("ada", 1), verdict(VerdictKind.ABSTAIN, "cleo", 1)))
                .when(submit(1, changeClass))
                .expectEvents(submitted(2, changeClass), lapsed("ada", reason), lapsed("cleo", reason));
    }

    @Test
    void carriesAVerdictOverSeveralRevisions() {
        memo.given(inReview(agreed("ada", 1), submitted(2, ChangeClass.LAYOUT_ONLY), carried("ada", 1, 2)))
                .when(submit(2, ChangeClass.IDENTICAL))
                .expectEvents(submitted(3, ChangeClass.IDENTICAL), carried("ada", 2, 3));
    }

    @ParameterizedTest
    @EnumSource
    void leavesAnObjectingVerdictAloneWhileItsObjectionIsOpen(ChangeClass changeClass) {
        memo.given(inReview(verdict(VerdictKind.OBJECT, "ada", 1), objectionRaised("ada"), objectionAnswered()))
                .when(submit(1, changeClass))
                .expectEvents(submitted(2, changeClass));
    }

    /** The decider set the objection aside on the text as it was; its raiser has a say on another text. */
    @Test
    void endsAnOverriddenObjectorsVerdictLikeEveryOther() {
        memo.given(inReview(verdict(VerdictKind.OBJECT, "ada", 1), objectionRaised("ada"), objectionOverridden()))
                .when(submit(1, ChangeClass.ASK_CHANGED))
                .expectEvents(
                        submitted(2, ChangeClass.ASK_CHANGED),
                        lapsed("ada", "Revision 2 changed the text: what is asked for changed."));
    }

    @Test
    void doesNotEndAVerdictTwice() {
        memo.given(inReview(agreed("ada", 1), submitted(2), lapsed("ada", "Revision 2 changed the text.")))
                .when(submit(2, ChangeClass.SUBSTANTIVE))
                .expectEvents(submitted(3));
    }
}
