package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.eventstore.StalledLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Other words for a memo, from a reader's own copy of it to the revision that says them. */
class SuggestionJourneyTest extends SuggestionTest {

    @Autowired
    private TransactionOperations transactions;

    @Test
    void whatAReaderChangedIsAcceptedSubmittedAndCredited() {
        var memo = memos().inReview(false);
        var receipt = suggested(memo, ELEVEN);
        var shown = thread("author", memo, receipt);
        assertThat(shown.at("/kind").asString()).isEqualTo("SUGGESTION");
        assertThat(shown.at("/suggestion/html").asString()).contains("<del>ten</del><ins>eleven</ins>");
        assertThat(shown.at("/passage/quote").asString()).isEqualTo("We ask for ten million dollars.");
        assertThat(shown.at("/comments/0/html").asString()).contains("<em>dearer</em>");
        assertThat(threads("author", memo, receipt).may(0)).contains("ACCEPT", "DECLINE");
        assertThat(threads("finance", memo, receipt).may(0)).contains("WITHDRAW");

        var accepted = as("author")
                .post(memo.path("/suggestions/acceptance"), choice(receipt))
                .expect(200)
                .json()
                .at("/receipts/0");
        var draft = as("author").get(memo.path("/draft")).expect(200);
        assertThat(draft.at("/markdown")).isEqualTo(ELEVEN);
        assertThat(draft.number("/baseRevision")).isEqualTo(1);
        assertThat(thread("finance", memo, accepted).at("/settlement/stage").asString())
                .isEqualTo("ACCEPTED");

        memos().revised(memo, ELEVEN + "\nAnd no more.\n");
        awaitTaken(memo, receipt, 2);
        var sentences = authorship(memo, 2);
        var credited = sentences
                .valueStream()
                .filter(sentence -> !sentence.at("/suggestedBy").isEmpty())
                .toList();
        assertThat(credited).hasSize(1);
        assertThat(credited.getFirst().at("/suggestedBy/0").asString()).isEqualTo("finance");
        assertThat(credited.getFirst().at("/edited").asInt()).isEqualTo(2);

        var changes = as("retail")
                .get(memo.path("/redline?from=1&to=2"))
                .expect(200)
                .json()
                .path("changes");
        assertThat(changes.valueStream()
                        .filter(change -> change.path("excerpt").asString().contains("eleven"))
                        .map(change -> change.path("credits").toString()))
                .containsExactly("[{\"suggestedBy\":\"finance\",\"acceptedBy\":\"author\"}]");
        assertThat(changes.valueStream()
                        .filter(change -> change.path("excerpt").asString().contains("no more"))
                        .map(change -> change.path("credits").size()))
                .containsExactly(0);
        assertThat(as("retail")
                        .get(memo.path("/redline?from=2&to=1"))
                        .expect(200)
                        .json()
                        .at("/changes/0/credits"))
                .isEmpty();
    }

    @Test
    void severalAreAcceptedIntoADraftThatWentOnAndANewerRevision() {
        var memo = memos().inReview(false);
        var sent = suggest("finance", memo, BOTH, offer("", 0), offer("", 1))
                .expect(201)
                .json()
                .at("/receipts");
        var newer = memos().revised(memo, MemoExamples.TEXT + "\nA new end.\n");
        as("author")
                .json(
                        "PUT",
                        memo.path("/draft"),
                        Map.of(
                                "baseRevision",
                                2,
                                "version",
                                0,
                                "markdown",
                                MemoExamples.TEXT.replace("## Reasons", "## Grounds") + "\nA new end.\n"))
                .expect(200);
        as("author")
                .post(newer.path("/suggestions/acceptance"), choice(sent.get(0), sent.get(1)))
                .expect(200);
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/markdown"))
                .isEqualTo(BOTH.replace("## Reasons", "## Grounds") + "\nA new end.\n");
    }

    @Test
    void changesCanBeSentAsOne() {
        var memo = memos().inReview(false);
        var sent = suggest("finance", memo, BOTH, offer("Together.", 0, 1))
                .expect(201)
                .json()
                .at("/receipts");
        assertThat(sent).hasSize(1);
        assertThat(thread("author", memo, sent.get(0)).at("/suggestion/html").asString())
                .contains("<ins>eleven</ins>", "<ins>half</ins>");
    }

    @Test
    void whatTheDraftSaysOtherwiseIsWrittenInByHand() {
        var memo = memos().inReview(false);
        var receipt = suggested(memo, ELEVEN);
        memos().revised(memo, MemoExamples.TEXT.replace("ten million", "nine million"));
        var refused = as("author")
                .post(memo.path("/suggestions/acceptance"), choice(receipt))
                .expectProblem(409);
        assertThat(refused.at("/detail")).startsWith("Your draft says something else there.");
        as("author").get(memo.path("/draft")).expect(204);
        var accepted = as("author")
                .post(memo.path(below(receipt, "/acceptance")), seen(receipt))
                .expect(200);
        assertThat(accepted.at("/stage")).isEqualTo("ACCEPTED");
    }

    @Test
    void whatWasDeclinedOrWithdrawnIsInNoDraft() {
        var memo = memos().inReview(false);
        var first = suggested(memo, ELEVEN);
        var second = suggested(memo, ELEVEN);
        as("author")
                .post(memo.path(below(first, "/decline")), Map.of("seen", 2, "reason", "Ten is enough."))
                .expect(200);
        as("finance")
                .post(memo.path(below(second, "/withdrawal")), seen(second))
                .expect(200);
        for (var gone : List.of(first, second)) {
            as("author")
                    .post(memo.path("/suggestions/acceptance"), choice(gone))
                    .expectProblem(409);
        }
        as("author").get(memo.path("/draft")).expect(204);
    }

    @Test
    void aRevisionThatDoesNotSayItTakesNothing() {
        var memo = memos().inReview(false);
        var left = suggested(memo, ELEVEN);
        var taken = suggested(memo, BOTH.replace("eleven million", "ten million"));
        as("author")
                .post(memo.path("/suggestions/acceptance"), choice(left, taken))
                .expect(200);
        memos().revised(memo, BOTH.replace("eleven million", "ten million"));
        awaitTaken(memo, taken, 2);
        assertThat(thread("author", memo, left).at("/settlement/answeredBy").isNull())
                .isTrue();
    }

    @Test
    void aSuggestionIsAcceptedBeforeItHasAPlaceInTheLog() {
        var memo = memos().inReview(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        new StalledLog(jdbc, transactions).during(() -> {
            var receipt = suggested(memo, ELEVEN);
            as("author")
                    .post(memo.path("/suggestions/acceptance"), choice(receipt))
                    .expect(200);
        });
    }

    @Test
    void ofSeveralThoseThatSomebodyHasSettledAreToldAndTheOthersAccepted() {
        var memo = memos().inReview(false);
        var kept = suggested(memo, ELEVEN);
        var withdrawn = suggested(memo, BOTH.replace("eleven million", "ten million"));
        as("finance")
                .post(memo.path(below(withdrawn, "/withdrawal")), seen(withdrawn))
                .expect(200);
        var accepted = as("author")
                .post(memo.path("/suggestions/acceptance"), choice(kept, withdrawn))
                .expect(200)
                .json();
        assertThat(accepted.at("/receipts")).hasSize(1);
        assertThat(accepted.at("/left/0/thread").asString())
                .isEqualTo(withdrawn.at("/threadId").asString());
        assertThat(accepted.at("/left/0/why").asString()).isEqualTo("This suggestion is withdrawn already.");
        assertThat(as("author").get(memo.path("/draft")).expect(200).at("/markdown"))
                .isEqualTo(ELEVEN);
    }

    @Test
    void severalAreDeclinedForOneReason() {
        var memo = memos().inReview(false);
        var sent = suggest("finance", memo, BOTH, offer("", 0), offer("", 1))
                .expect(201)
                .json()
                .at("/receipts");
        var choice = new HashMap<String, Object>(choice(sent.get(0), sent.get(1)));
        choice.put("reason", "Ten is enough.");
        as("retail").post(memo.path("/suggestions/decline"), choice).expectProblem(403);
        var declined = as("author")
                .post(memo.path("/suggestions/decline"), choice)
                .expect(200)
                .json();
        assertThat(declined.at("/receipts")).hasSize(2);
        assertThat(thread("finance", memo, declined.at("/receipts/1"))
                        .at("/settlement/reason")
                        .asString())
                .isEqualTo("Ten is enough.");
        as("author").post(memo.path("/suggestions/decline"), choice).expect(200);
        as("author").get(memo.path("/draft")).expect(204);
    }
}
