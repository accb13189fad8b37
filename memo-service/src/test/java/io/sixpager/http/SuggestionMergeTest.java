package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A suggestion where the draft says something else: an author puts both together, and the suggester keeps the credit. */
class SuggestionMergeTest extends SuggestionTest {

    private static final String NINE = MemoExamples.TEXT.replace("ten million", "nine million");
    private static final String HALF = NINE.replace("nine million", "nine and a half million");

    private JsonNode merge(Example memo, JsonNode suggestion) {
        return as("author")
                .get(memo.path(below(suggestion, "/merge")))
                .expect(200)
                .json();
    }

    private Answer accept(Example memo, JsonNode suggestion, JsonNode merge, String markdown) {
        return as("author")
                .post(
                        memo.path(below(suggestion, "/merge")),
                        Map.of(
                                "seen",
                                merge.at("/seen").asLong(),
                                "draft",
                                merge.at("/draft").asLong(),
                                "baseRevision",
                                merge.at("/merge/baseRevision").asInt(),
                                "markdown",
                                markdown));
    }

    private void write(Example memo, int base, String markdown) {
        as("author")
                .json("PUT", memo.path("/draft"), Map.of("baseRevision", base, "version", 0, "markdown", markdown))
                .expect(200);
    }

    @Test
    void whatAnAuthorHasMadeOfBothIsTakenAndCredited() {
        var memo = memos().inReview(false);
        var suggestion = suggested(memo, ELEVEN);
        var newer = memos().revised(memo, NINE);
        as("author")
                .post(newer.path("/suggestions/acceptance"), choice(suggestion))
                .expectProblem(409);
        var merge = merge(newer, suggestion);
        assertThat(merge.at("/merge/ancestor").asInt()).isEqualTo(1);
        assertThat(merge.at("/merge/baseRevision").asInt()).isEqualTo(2);
        assertThat(merge.at("/merge/pieces")
                        .valueStream()
                        .filter(piece -> piece.at("/kind").asString().equals("CONFLICT"))
                        .map(piece -> piece.at("/theirs/markdown").asString()))
                .containsExactly("We ask for eleven million dollars.");
        var accepted = accept(newer, suggestion, merge, HALF).expect(200).json();
        assertThat(as("author").get(newer.path("/draft")).expect(200).at("/markdown"))
                .isEqualTo(HALF);
        assertThat(thread("finance", newer, accepted).at("/settlement/stage").asString())
                .isEqualTo("ACCEPTED");

        var taken = memos().revised(newer, HALF);
        awaitTaken(taken, suggestion, 3);
        assertThat(authorship(taken, 3)
                        .valueStream()
                        .map(sentence -> sentence.at("/suggestedBy/0").asString(""))
                        .filter(account -> !account.isEmpty()))
                .containsExactly("finance");
    }

    @Test
    void whatIsOnlyInTheDraftIsMergedTooAndCredited() {
        var memo = memos().inReview(false);
        var suggestion = suggested(memo, ELEVEN);
        write(memo, 1, NINE);
        accept(memo, suggestion, merge(memo, suggestion), HALF).expect(200);
        var taken = memos().revised(memo, HALF);
        awaitTaken(taken, suggestion, 2);
    }

    @Test
    void aDraftThatWasSavedMeanwhileIsNotOverwritten() {
        var memo = memos().inReview(false);
        var suggestion = suggested(memo, ELEVEN);
        var newer = memos().revised(memo, NINE);
        var merge = merge(newer, suggestion);
        write(newer, 2, NINE + "\nMore.\n");
        assertThat(accept(newer, suggestion, merge, HALF).expectProblem(409).at("/detail"))
                .isEqualTo("Your draft was saved meanwhile, and nothing was put into it. Merge again.");
        assertThat(as("author").get(newer.path("/draft")).expect(200).at("/markdown"))
                .isEqualTo(NINE + "\nMore.\n");
    }

    @Test
    void aTextThatTakesNothingIsNoAcceptance() {
        var memo = memos().inReview(false);
        var suggestion = suggested(memo, ELEVEN);
        var newer = memos().revised(memo, NINE);
        assertThat(accept(newer, suggestion, merge(newer, suggestion), NINE)
                        .expectProblem(409)
                        .at("/detail"))
                .isEqualTo("Nothing of the suggestion is in this text. Decline it instead.");
    }

    @Test
    void whatWasWithdrawnMeanwhileIsPutIntoNoDraft() {
        var memo = memos().inReview(false);
        var suggestion = suggested(memo, ELEVEN);
        var newer = memos().revised(memo, NINE);
        var merge = merge(newer, suggestion);
        as("finance")
                .post(newer.path(below(suggestion, "/withdrawal")), seen(suggestion))
                .expect(200);
        assertThat(accept(newer, suggestion, merge, HALF).expectProblem(409).at("/detail"))
                .isEqualTo("This suggestion is withdrawn already.");
        as("author").get(newer.path("/draft")).expect(204);
    }

    @Test
    void onlyAuthorsMerge() {
        var memo = memos().inReview(true);
        var suggestion =
                suggest("retail", memo, ELEVEN, offer("", 0)).expect(201).json().at("/receipts/0");
        as("decider").get(memo.path(below(suggestion, "/merge"))).expectProblem(403);
        as("finance").get(memo.path(below(suggestion, "/merge"))).expectProblem(404);
        visitor().get("/api/memos/" + memo.id() + below(suggestion, "/merge")).expectProblem(401);
    }
}
