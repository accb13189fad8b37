package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.FigureExamples;
import java.net.http.HttpRequest.BodyPublishers;
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

    @Test
    void aFigureIsSeenInThePreviewByTheReadersOfTheMemoAndGoesAlong() {
        var memo = memos().inReview(false);
        var hash = broughtIn("finance", FigureExamples.png(33, 219));
        var figure = "/api/figures/" + hash;
        var text = MemoExamples.TEXT + "\n![Idle machines](figure:" + hash + ")\n";
        var preview = as("finance")
                .post(memo.path("/suggestion-draft/changes"), Map.of("baseRevision", 1, "markdown", text))
                .expect(200);
        assertThat(preview.text()).contains("src=\\\"" + figure);
        as("author").get(figure).expectProblem(404);
        var sent =
                suggest("finance", memo, text, offer("", 0)).expect(201).json().at("/receipts/0");
        assertThat(thread("author", memo, sent).at("/suggestion/html").asString())
                .contains("src=\"" + figure);
        as("author").get(figure).expect(200);
        as("author").post(memo.path("/suggestions/acceptance"), choice(sent)).expect(200);
        var revised = memos().revised(memo, text);
        assertThat(as("retail").get(revised.path("/revisions/2")).expect(200).at("/html"))
                .contains("src=\"" + figure);
    }

    @Test
    void aFigureOfAnotherIsNotSuggestedAndNotSeenBecauseItIsNamed() {
        var memo = memos().inReview(false);
        var hash = broughtIn("retail", FigureExamples.png(35, 221));
        var shown = MemoExamples.TEXT + "\n![Not mine](figure:" + hash + ")\n";
        assertThat(suggest("finance", memo, shown, offer("", 0))
                        .expectProblem(422)
                        .at("/detail"))
                .contains(hash.substring(0, 12), "upload it again");
        var named = suggest("finance", memo, MemoExamples.TEXT + "\n`figure:" + hash + "`\n", offer("", 0))
                .expect(201)
                .json()
                .at("/receipts/0");
        as("author").post(memo.path("/suggestions/acceptance"), choice(named)).expect(200);
        as("finance").get("/api/figures/" + hash).expectProblem(404);
        as("author").get("/api/figures/" + hash).expectProblem(404);
    }

    @Test
    void aFigureOfAnotherMemoThatTheSuggesterReadsIsSeenByTheReadersOfThisOne() {
        var hash = broughtIn("author", FigureExamples.png(37, 223));
        var figure = "/api/figures/" + hash;
        var text = MemoExamples.TEXT + "\n![Elsewhere](figure:" + hash + ")\n";
        memos().revised(memos().inReview(true), text);
        as("retail").get(figure).expect(200);
        var memo = memos().inReview(false);
        as("finance").get(figure).expectProblem(404);
        suggest("retail", memo, text, offer("", 0)).expect(201);
        as("finance").get(figure).expect(200);
    }

    private String broughtIn(String account, byte[] figure) {
        return as(account)
                .send("POST", "/api/figures", BodyPublishers.ofByteArray(figure), "Content-Type", "image/png")
                .expect(201)
                .at("/hash");
    }
}
