package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's own copy of a memo: what is cut from it and sent, once, and by whom. */
class SuggestionCopyTest extends SuggestionTest {

    @Test
    void aCopyIsCutIntoItsChangesAndIsNobodyElses() {
        var memo = memos().inReview(false);
        as("finance").get(memo.path("/suggestion-draft")).expect(204);
        var saved = as("finance")
                .json("PUT", memo.path("/suggestion-draft"), copy(memo, BOTH, 0))
                .expect(200);
        assertThat(as("finance").get(memo.path("/suggestion-draft")).expect(200).at("/markdown"))
                .isEqualTo(BOTH);
        as("retail").get(memo.path("/suggestion-draft")).expect(204);
        as("auditor").get(memo.path("/suggestion-draft")).expect(204);
        var changes = as("finance")
                .post(memo.path("/suggestion-draft/changes"), Map.of("baseRevision", 1, "markdown", BOTH))
                .expect(200)
                .json();
        assertThat(changes).hasSize(2);
        assertThat(as("finance")
                        .json("PUT", memo.path("/suggestion-draft"), copy(memo, ELEVEN, 0))
                        .expectProblem(409)
                        .at("/detail"))
                .startsWith("You went on with your suggestions in another window.");
        as("finance")
                .json("PUT", memo.path("/suggestion-draft"), copy(memo, ELEVEN, saved.number("/version")))
                .expect(200);
        as("finance").delete(memo.path("/suggestion-draft")).expect(204);
        as("finance").get(memo.path("/suggestion-draft")).expect(204);
    }

    @Test
    void whatIsSentAgainIsThereOnce() {
        var memo = memos().inReview(false);
        var once = offer("Once.", 0);
        var first = suggest("finance", memo, ELEVEN, once).expect(201);
        var again = suggest("finance", memo, ELEVEN, once).expect(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(as("finance").get(memo.path("/threads")).expect(200).json().at("/threads"))
                .hasSize(1);
    }

    @Test
    void whatIsNotSentStays() {
        var memo = memos().inReview(false);
        assertThat(suggest("finance", memo, BOTH, offer("", 1)).expect(201).at("/rest"))
                .isEqualTo(ELEVEN);
    }

    @Test
    void aChangeThatIsNotThereIsRefused() {
        var memo = memos().inReview(false);
        assertThat(suggest("finance", memo, ELEVEN, offer("", 1))
                        .expectProblem(422)
                        .at("/detail"))
                .isEqualTo("The text has no change 1.");
    }

    @Test
    void authorsChangeTheirDraftInstead() {
        var memo = memos().inReview(false);
        suggest("author", memo, ELEVEN, offer("", 0)).expectProblem(403);
        as("author")
                .post(memo.path("/suggestion-draft/changes"), Map.of("baseRevision", 1, "markdown", ELEVEN))
                .expectProblem(403);
    }

    @Test
    void aRestrictedMemoIsAsClosedAsEver() {
        var memo = memos().inReview(true);
        suggest("finance", memo, ELEVEN, offer("", 0)).expectProblem(404);
        as("finance").get(memo.path("/suggestion-draft")).expectProblem(404);
        as("finance")
                .json("PUT", memo.path("/suggestion-draft"), copy(memo, ELEVEN, 0))
                .expectProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"retail", "finance", "auditor"})
    void onlyAuthorsAcceptAndDecline(String account) {
        var memo = memos().inReview(false);
        var receipt = suggested(memo, ELEVEN);
        as(account).post(memo.path("/suggestions/acceptance"), choice(receipt)).expectProblem(403);
        as(account)
                .post(memo.path(below(receipt, "/acceptance")), seen(receipt))
                .expectProblem(403);
        as(account)
                .post(memo.path(below(receipt, "/decline")), Map.of("seen", 2, "reason", "No."))
                .expectProblem(403);
        assertThat(thread("author", memo, receipt).at("/settlement/stage").asString())
                .isEqualTo("OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"retail", "author", "auditor"})
    void onlyWhoeverMadeItWithdrawsIt(String account) {
        var memo = memos().inReview(false);
        var receipt = suggested(memo, ELEVEN);
        as(account)
                .post(memo.path(below(receipt, "/withdrawal")), seen(receipt))
                .expectProblem(403);
    }
}
