package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A review in which others have said all that can be said, and retail nothing yet. */
abstract class HiddenReviewTest extends ServiceTest {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    static final String DEPUTY = "coauthor";

    /** Stands in everything that is said in or of a verdict; the memos of other tests say something else. */
    final String secret = "quokka" + UUID.randomUUID();

    Example reviewed() {
        var memo = memos().inReviewAskingFor(
                        "ALL_APPROVERS_ASSENT", "NO_OPEN_OBJECTION", "CONDITIONS_MET", "HIDDEN_VERDICTS");
        as("author")
                .post(
                        memo.path("/participants"),
                        Map.of("account", "finance", "role", "APPROVER", "reason", "It is about money."))
                .expect(200);
        as("retail")
                .post(memo.path("/delegations"), Map.of("to", DEPUTY, "reason", "In case."))
                .expect(200);
        return memo;
    }

    /** All that others can say in a review. */
    Answer said(Example memo) {
        var passage = Map.of(
                "revision",
                memo.revision(),
                "contentHash",
                memo.contentHash(),
                "span",
                Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                "quote",
                "ten million dollars");
        var objection = as("infrastructure")
                .post(
                        memo.path("/objections"),
                        memo.bound("statement", "@retail knows better: a " + secret + ".", "passage", passage))
                .expect(201)
                .at("/objectionId");
        as("author").get(memo.path("?atLeast=" + (memo.version() + 3))).expect(200);
        as("infrastructure")
                .post(
                        memo.path("/nudges"),
                        Map.of(
                                "source",
                                "memo",
                                "subject",
                                memo.id(),
                                "account",
                                "author",
                                "kind",
                                "ANSWER_OBJECTION",
                                "reason",
                                "Still a " + secret + "."))
                .expect(201);
        as("author")
                .post(memo.path("/objections/" + objection + "/answer"), Map.of("answer", "No " + secret + " at all."))
                .expect(200);
        as("infrastructure")
                .post(
                        memo.path("/objections/" + objection + "/sustainment"),
                        Map.of("answersSeen", 1, "reason", "A " + secret + " all the same."))
                .expect(200);
        as("finance")
                .post(
                        memo.path("/verdicts"),
                        memo.bound("verdict", "DISAGREE_AND_COMMIT", "reason", "I see a " + secret + "."))
                .expect(200);
        as("finance")
                .post(memo.path("/verdicts/withdrawal"), Map.of("reason", "It was no " + secret + "."))
                .expect(200);
        var last = as("finance")
                .post(
                        memo.path("/verdicts"),
                        memo.bound(
                                "verdict",
                                "AGREE_WITH_CONDITIONS",
                                "conditionItems",
                                List.of(Map.of("text", "Retail counts the " + secret + ".", "owner", "retail"))))
                .expect(200);
        as("author").get(memo.path("?atLeast=" + last.at("/version"))).expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as("author")
                                .get(memo.path("/threads"))
                                .expect(200)
                                .text())
                        .contains("No " + secret, "A " + secret));
        return last;
    }
}
