package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may speak in a thread, and who may settle it, over HTTP. */
class ThreadAccessTest extends ServiceTest {

    private static final Map<String, Object> REASON = Map.of("seen", 1, "reason", "It is in appendix B.");
    private static final Map<String, Object> SEEN = Map.of("seen", 1);
    private static final Map<String, Object> WORDS = Map.of("words", "I think so, too.");

    /** Below a thread that approver retail has raised on a memo in review: what is sent, and who may. */
    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("/replies", WORDS, List.of("author", "coauthor", "retail", "decider", "finance")),
                Arguments.of("/comments/COMMENT", WORDS, List.of("retail")),
                Arguments.of("/proposal", SEEN, List.of("author", "coauthor")),
                Arguments.of("/resolution", SEEN, List.of("retail")),
                Arguments.of("/dismissal", REASON, List.of("author", "coauthor", "decider")),
                Arguments.of(
                        "/handover",
                        Map.of("seen", 1, "to", "infrastructure", "reason", "They know."),
                        List.of("author", "coauthor")),
                Arguments.of("/passage", Map.of(), List.of()),
                Arguments.of("/gone-passage", Map.of("seen", 1, "revision", 1), List.of()),
                Arguments.of("/reopening", REASON, List.of()));
    }

    private record OpenComment(Example memo, String below, String comment) {}

    private OpenComment openComment(boolean restricted) {
        var memo = memos().inReview(restricted);
        var named = as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
        as("author").get(memo.path("?atLeast=" + named.at("/version"))).expect(200);
        var thread = as("retail")
                .post(memo.path("/threads"), Map.of("kind", "CONCERN", "words", "This is too much."))
                .expect(201);
        var shown = as("retail")
                .get(memo.path("/threads?thread=" + thread.at("/threadId") + "&atLeast=1"))
                .expect(200);
        return new OpenComment(
                memo, memo.path("/threads/" + thread.at("/threadId")), shown.at("/threads/0/comments/0/commentId"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whoeverMayDoesAndNobodyElse(String act, Map<String, Object> body, List<String> allowed) {
        for (var account : List.of("author", "coauthor", "retail", "decider", "finance", "auditor")) {
            var raised = openComment(false);
            var status = as(account)
                    .post(raised.below() + act.replace("COMMENT", raised.comment()), body)
                    .status();
            if (allowed.contains(account)) {
                assertThat(status).as(account + act).isIn(200, 201);
            } else {
                assertThat(status).as(account + act).isIn(403, 409, 422);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aRestrictedMemosThreadIsNotThereForOutsiders(String act, Map<String, Object> body, List<String> allowed) {
        var raised = openComment(true);
        var path = raised.below() + act.replace("COMMENT", raised.comment());
        var visitor = visitor();
        visitor.get("/api/demonstration").expect(200);
        visitor.post(path, body).expectProblem(401);
        if (!act.equals("/passage")) {
            as("finance").post(path, body).expectProblem(404);
        }
    }

    @Test
    void aThreadIsFoundUnderItsOwnMemoOnly() {
        var raised = openComment(false);
        var other = memos().inReview(false);
        var thread = raised.below().substring(raised.below().lastIndexOf('/'));
        as("retail").post(other.path("/threads" + thread + "/replies"), WORDS).expectProblem(404);
        as("retail")
                .post(other.path("/threads/" + UUID.randomUUID() + "/replies"), WORDS)
                .expectProblem(404);
    }

    @Test
    void whoeverIsNamedInARestrictedMemoLearnsNothingOfIt() {
        var raised = openComment(true);
        as("retail")
                .post(raised.below() + "/replies", Map.of("words", "Ask @finance."))
                .expect(201);
        as("retail")
                .get(raised.memo()
                        .path("/threads?thread="
                                + raised.below().substring(raised.below().lastIndexOf('/') + 1) + "&atLeast=2"))
                .expect(200);
        assertThat(as("finance").get("/api/inbox").expect(200).text()).doesNotContain("REPLY_TO_MENTION");
    }

    @Test
    void whoeverLosesAccessOwesNothingThatTheyCannotSee() {
        var memo = memos().inReview(false);
        var thread = as("finance")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Who pays for it?"))
                .expect(201);
        var answered = as("author")
                .post(memo.path("/threads/" + thread.at("/threadId") + "/replies"), Map.of("words", "Retail."))
                .expect(201);
        as("finance")
                .get(memo.path("/threads?thread=" + thread.at("/threadId") + "&atLeast=" + answered.at("/version")))
                .expect(200);
        assertThat(as("finance").get("/api/inbox").text()).contains(thread.at("/threadId"));
        var restricted =
                as("author").patch(memo.path(""), Map.of("restricted", true)).expect(200);
        as("author").get(memo.path("?atLeast=" + restricted.at("/version"))).expect(200);
        assertThat(as("finance").get("/api/inbox").text()).doesNotContain(thread.at("/threadId"));
        as("finance").get(memo.path("/threads")).expectProblem(404);
    }

    @Test
    void nobodySeesWhatSomebodyHasNotShared() {
        var memo = memos().inReview(false);
        var id = UUID.randomUUID();
        as("retail")
                .json(
                        "PUT",
                        memo.path("/private-comments/" + id),
                        Map.of("kind", "CONCERN", "words", "Between us: this is a guess."))
                .expect(200);
        for (var account : List.of("author", "finance", "auditor", "admin")) {
            assertThat(as(account)
                            .get(memo.path("/private-comments"))
                            .expect(200)
                            .text())
                    .isEqualTo("[]");
            assertThat(as(account).get(memo.path("/threads")).expect(200).text())
                    .doesNotContain("a guess");
            assertThat(as(account)
                            .get(memo.path("/history?limit=500"))
                            .expect(200)
                            .text())
                    .doesNotContain("a guess");
        }
        as("author")
                .json("PUT", memo.path("/private-comments/" + id), Map.of("kind", "CONCERN", "words", "Mine."))
                .expectProblem(409);
        var shared = as("retail")
                .post(memo.path("/private-comments/sharing"), Map.of())
                .expect(200);
        assertThat(shared.at("/0/threadId")).isEqualTo(id.toString());
        assertThat(as("finance")
                        .get(memo.path("/threads?thread=" + id + "&atLeast=1"))
                        .expect(200)
                        .text())
                .contains("a guess");
        assertThat(as("retail").get(memo.path("/private-comments")).text()).isEqualTo("[]");
    }
}
