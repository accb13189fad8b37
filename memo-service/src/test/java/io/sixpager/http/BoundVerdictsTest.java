package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a verdict and a decision are bound to, beside the words: the title, whoever was asked, what is seen. */
class BoundVerdictsTest extends ServiceTest {

    private static final String OTHER = "Close the Lille and Ghent depots";

    private Answer agree(Example memo, Object... more) {
        return as("retail").post(memo.path("/verdicts"), memo.bound(more));
    }

    private JsonNode seen(Example memo) {
        return as("decider")
                .get(memo.path("?atLeast=" + memo.version()))
                .expect(200)
                .json();
    }

    @Test
    void nobodysAssentStandsOnATitleThatTheyDidNotSee() {
        var memo = memos().inReview(false);
        agree(memo, "verdict", "AGREE").expect(200);
        var retitled = Example.of(
                as("author").patch(memo.path(""), Map.of("title", OTHER)).expect(200));

        var verdict = seen(retitled).at("/review/participants/0/verdict");
        assertThat(verdict.at("/state").asString()).isEqualTo("LAPSED");
        assertThat(verdict.at("/lapsedBecause").asString()).contains("Sell the infrastructure", OTHER);
        assertThat(agree(memo, "verdict", "AGREE").expectProblem(409).at("/detail"))
                .contains("The title has changed since revision 1");
        agree(memo, "verdict", "AGREE", "title", OTHER).expect(200);
    }

    @Test
    void aRedlineShowsTheOldAndTheNewTitle() {
        var memo = memos().inReview(false);
        as("author").patch(memo.path(""), Map.of("title", OTHER)).expect(200);
        var revised = memos().revised(memo, MemoExamples.TEXT + "\nOne word more.\n");

        var redline = as("decider").get(revised.path("/redline?from=1&to=2")).expect(200);
        assertThat(redline.at("/title/before")).isEqualTo("Sell the infrastructure");
        assertThat(redline.at("/title/after")).isEqualTo(OTHER);
    }

    @Test
    void whoeverWasAskedAndRemovedIsNamedWithTheAssent() {
        var memo = memos().inReview(false);
        var removal = Map.of("account", "infrastructure", "reason", "On leave until May.");
        assertThat(as("author")
                        .post(memo.path("/participants/removal"), Map.of("account", "infrastructure"))
                        .expectProblem(422)
                        .at("/detail"))
                .startsWith("Say why the approvers change");
        var removed = Example.of(
                as("author").post(memo.path("/participants/removal"), removal).expect(200));

        var details = seen(removed);
        assertThat(details.at("/review/changesOfApprovers").asInt()).isEqualTo(1);
        assertThat(details.at("/review/changes/0/kind").asString()).isEqualTo("REMOVED");
        assertThat(details.at("/review/changes/0/reason").asString()).isEqualTo("On leave until May.");
        assertThat(details.at("/gate/rules").toString())
                .contains("@infrastructure was asked, and removed by @author on", "On leave until May.");
    }

    @Test
    void aTextThatReadsInTwoWaysIsRefusedWhereverItComesFrom() {
        var memo = memos().inReview(false);
        var price = "We pay \u202E059\u202C euros.";
        assertThat(as("author")
                        .post(
                                memo.path("/revisions"),
                                Map.of("baseRevision", 1, "markdown", price, "summary", "A price"))
                        .expectProblem(422)
                        .at("/detail"))
                .isEqualTo("Line 1 has a character that is not seen and turns the direction of writing"
                        + " (U+202E, behind “We pay”); remove it.");
        assertThat(agree(memo, "verdict", "AGREE_WITH_CONDITIONS", "conditions", price)
                        .expectProblem(422)
                        .at("/detail"))
                .isEqualTo("A condition must not have characters that turn the direction of writing.");
    }
}
