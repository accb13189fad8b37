package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoCommand.NameRevision;
import io.sixpager.memo.model.MemoEvent.RevisionNamed;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRevisionTest {

    private final MemoFixture memo = new MemoFixture();

    private static NameRevision name(String account, int revision, String name) {
        return new NameRevision(MEMO, by(account), revision, name);
    }

    @Test
    void namesARevisionByItsHash() {
        memo.given(drafted(), submitted(1), submitted(2))
                .when(name("olga", 1, " As sent to finance "))
                .expectEvents(new RevisionNamed(MEMO, by("olga"), 1, hash(1), "As sent to finance"));
    }

    @Test
    void letsACoauthorNameARevisionOfADecidedMemo() {
        memo.given(approvable(coauthored("carol"), decided(Outcome.APPROVED)))
                .when(name("carol", 1, "As approved"))
                .expectEvents(new RevisionNamed(MEMO, by("carol"), 1, hash(1), "As approved"));
    }

    @Test
    void replacesTheNameOfTheSameRevision() {
        var named = memo(drafted(), submitted(1), named(1, "first"), named(1, "First"));
        assertThat(named.revisions()).extracting(Revision::name).containsExactly("First");
        memo.given(drafted(), submitted(1), named(1, "first"))
                .when(name("olga", 1, "First"))
                .expectEvents(named(1, "First"));
    }

    @Test
    void givesAwayANameThatNoRevisionBearsAnyMore() {
        memo.given(drafted(), submitted(1), submitted(2), named(1, "Final"), named(1, "Not final"))
                .when(name("olga", 2, "Final"))
                .expectEvents(named(2, "Final"));
    }

    @Test
    void keepsTheNameBesideTheVerdictsThatARevisionCarried() {
        var revision = memo(inReview(named(1, "As reviewed"))).revision(1).orElseThrow();
        assertThat(revision.carrying("ada").ending("ben").name()).isEqualTo("As reviewed");
        assertThat(RevisionSummary.of(revision).name()).isEqualTo("As reviewed");
    }

    @Test
    void refusesWhoeverIsNoAuthor() {
        memo.given(inReview())
                .when(name("ada", 1, "As reviewed"))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may name a revision.");
    }

    @Test
    void refusesTheNameOfAnotherRevisionWhateverItsCase() {
        memo.given(drafted(), submitted(1), submitted(2), named(1, "Final"))
                .when(name("olga", 2, "FINAL"))
                .expectRefusal(CONFLICT, "Revision 1 is called “Final” already.");
    }

    @Test
    void refusesTheNameItHas() {
        memo.given(drafted(), submitted(1), named(1, "Final"))
                .when(name("olga", 1, "Final"))
                .expectRefusal(CONFLICT, "That is the name of revision 1 already.");
    }

    @Test
    void refusesAMemoWithoutText() {
        memo.given(drafted()).when(name("olga", 1, "Final")).expectRefusal(CONFLICT, "The memo has no revision yet.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void refusesARevisionThatDoesNotExist(int revision) {
        memo.given(drafted(), submitted(1))
                .when(name("olga", revision, "Final"))
                .expectRefusal(INVALID, "Revision " + revision + " does not exist; the newest is revision 1.");
    }

    @Test
    void refusesAnEmptyName() {
        memo.given(drafted(), submitted(1))
                .when(name("olga", 1, " \t "))
                .expectRefusal(INVALID, "The name must not be empty.");
    }

    @Test
    void refusesALongName() {
        memo.given(drafted(), submitted(1))
                .when(name("olga", 1, "a".repeat(81)))
                .expectRefusal(INVALID, "The name may have at most 80 characters; this one has 81.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\rlines", "two\u2028lines", "a\u0007bell"})
    void refusesANameOfTwoLines(String name) {
        memo.given(drafted(), submitted(1))
                .when(name("olga", 1, name))
                .expectRefusal(INVALID, "The name must be a single line without control characters.");
    }
}
