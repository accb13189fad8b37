package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever follows the successors of a memo arrives at a text. */
class SupersessionTest extends ServiceTest {

    private Example decided() {
        var memo = memos().inReview(false);
        as("decider")
                .post(memo.path("/decision"), memo.bound("outcome", "REJECTED", "rationale", "Not this year."))
                .expect(200);
        return memo;
    }

    private Answer supersede(Example memo, Example successor) {
        return as("author")
                .post(memo.path("/supersession"), Map.of("successor", successor.id(), "reason", "Written anew."));
    }

    private void isRefused(Answer answer, String sentence) {
        assertThat(answer.expectProblem(409).at("/detail")).endsWith(sentence);
    }

    @Test
    void noTwoMemosTakeEachOthersPlace() {
        var first = decided();
        var second = decided();
        supersede(first, second).expect(200);
        isRefused(supersede(second, first), "has been superseded itself; name the memo that took its place.");
    }

    @Test
    void aWithdrawnMemoTakesNoPlace() {
        var withdrawn = memos().written(false);
        as("author")
                .post(withdrawn.path("/withdrawal"), Map.of("reason", "Overtaken by events."))
                .expect(200);
        isRefused(supersede(decided(), withdrawn), "was withdrawn and cannot take this memo's place.");
    }

    @Test
    void aMemoWithoutTextTakesNoPlaceAndOneWithATextDoes() {
        var memo = decided();
        isRefused(supersede(memo, memos().drafted(false)), "has no text yet and cannot take this memo's place.");
        supersede(memo, memos().written(false)).expect(200);
    }

    @Test
    void theSuccessorLeadsBackToWhatItReplacesForThoseWhoMaySeeIt() {
        var memo = decided();
        var successor = memos().written(false);
        var receipt = supersede(memo, successor).expect(200);
        as("retail").get(memo.path("?atLeast=" + receipt.at("/version"))).expect(200);
        assertThat(as("retail").get(successor.path("/replaced")).expect(200).at("/0/memoId"))
                .isEqualTo(memo.id());
        assertThat(as("retail").get(memo.path("/replaced")).expect(200).at("/0"))
                .isEmpty();
    }
}
