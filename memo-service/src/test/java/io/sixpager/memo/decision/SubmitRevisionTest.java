package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;
import static io.sixpager.shared.CommandRejected.Kind.STALE;

import io.sixpager.document.ChangeClass;
import io.sixpager.memo.MemoCommand.SubmitRevision;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitRevisionTest {

    private final MemoFixture memo = new MemoFixture();

    private static SubmitRevision submit(String account, int base, String summary) {
        var text = new RevisionText("# Memo\n", hash(base + 1), facts());
        return new SubmitRevision(MEMO, by(account), base, summary, text);
    }

    private static RevisionSubmitted revisionSubmitted(String account, int number, String summary) {
        return new RevisionSubmitted(MEMO, by(account), number, number - 1, hash(number), summary, facts());
    }

    @Test
    void storesTheFirstRevision() {
        memo.given(drafted())
                .when(submit("olga", 0, "First text"))
                .expectEvents(revisionSubmitted("olga", 1, "First text"));
    }

    @Test
    void storesACoauthorsRevisionWithATrimmedSummary() {
        memo.given(drafted(), coauthored("carol"), submitted(1))
                .when(submit("carol", 1, " Cut the preamble\n"))
                .expectEvents(revisionSubmitted("carol", 2, "Cut the preamble"));
    }

    @Test
    void answersWithTheNewRevision() {
        memo.given(drafted(), submitted(1))
                .when(submit("olga", 1, "Cut the preamble"))
                .expectReceipt(
                        new Receipt(MEMO, 7, 3, Stage.DRAFT, 2, hash(2), 3, 1_800, ChangeClass.SUBSTANTIVE, null));
    }

    @Test
    void refusesWhoeverIsNoAuthor() {
        memo.given(inReview())
                .when(submit("cleo", 1, "My version"))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may submit a revision.");
    }

    @Test
    void refusesTextOnceTheMemoIsDecided() {
        memo.given(approvable(decided(Outcome.REJECTED)))
                .when(submit("olga", 1, "One more try"))
                .expectRefusal(CONFLICT, "The memo is decided; nobody can submit a revision now.");
    }

    @Test
    void refusesTextBasedOnAnOlderRevision() {
        memo.given(drafted(), submitted(1), submitted(2), submitted(3))
                .when(submit("olga", 1, "From the train"))
                .expectRefusal(
                        STALE,
                        "Your text is based on revision 1, but the memo has moved on to revision 3."
                                + " Nothing was stored; your text is still yours.",
                        Map.of(
                                "currentRevision",
                                3,
                                "contentHash",
                                hash(3),
                                "changes",
                                List.of(summaryOf(submitted(2)), summaryOf(submitted(3)))));
    }

    @Test
    void refusesATextThatStartedBeforeThereWasAny() {
        memo.given(drafted(), submitted(1))
                .when(submit("olga", 0, "First text, again"))
                .expectRefusal(
                        STALE,
                        "Your text is based on revision 0, but the memo has moved on to revision 1."
                                + " Nothing was stored; your text is still yours.",
                        Map.of(
                                "currentRevision",
                                1,
                                "contentHash",
                                hash(1),
                                "changes",
                                List.of(summaryOf(submitted(1)))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void refusesABaseThatDoesNotExist(int base) {
        memo.given(drafted(), submitted(1))
                .when(submit("olga", base, "From nowhere"))
                .expectRefusal(INVALID, "Revision " + base + " does not exist; the newest is revision 1.");
    }

    @Test
    void refusesAnEmptySummary() {
        memo.given(drafted())
                .when(submit("olga", 0, "  "))
                .expectRefusal(INVALID, "The summary of the change must not be empty.");
    }

    @Test
    void refusesALongSummary() {
        memo.given(drafted())
                .when(submit("olga", 0, "a".repeat(501)))
                .expectRefusal(INVALID, "The summary of the change may have at most 500 characters; this one has 501.");
    }
}
