package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Words that may stand in several places of a new revision: those who know are asked, and say which are meant. */
class PassageDoubtTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SENTENCE = "We ask for ten million dollars.";
    private static final String TWICE = MemoExamples.TEXT.replace(SENTENCE, "Nothing.") + "\n" + SENTENCE
            + " They came.\n\n## Later\n\nIt grew. " + SENTENCE + "\n";

    /** Opened and doubted. */
    private static final int SEEN = 2;

    private record Doubted(Example memo, String thread) {}

    /** Finance has asked about the sentence, which stands twice in revision 2. */
    private Doubted doubted() {
        var memo = memos().inReview(false);
        var passage = Map.of(
                "revision",
                memo.revision(),
                "contentHash",
                memo.contentHash(),
                "span",
                Map.of("block", "3", "start", 0, "endBlock", "3", "end", SENTENCE.length()),
                "quote",
                SENTENCE);
        var asked = as("finance")
                .post(memo.path("/threads"), Map.of("kind", "NIT", "passage", passage, "words", "Why ten?"))
                .expect(201);
        var newer = memos().revised(memo, TWICE);
        var doubted = new Doubted(newer, asked.at("/threadId"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds("finance", doubted)).containsExactly("CHOOSE_PASSAGE"));
        return doubted;
    }

    private List<String> kinds(String account, Doubted doubted) {
        return as(account)
                .get("/api/inbox")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/subject/id").asString().equals(doubted.thread()))
                .map(item -> item.at("/kind").asString())
                .toList();
    }

    private JsonNode placement(Doubted doubted, int revision) {
        as("retail")
                .get(doubted.memo().path("?atLeast=" + doubted.memo().version()))
                .expect(200);
        return as("retail")
                .get(doubted.memo().path("/threads?revision=" + revision))
                .expect(200)
                .json()
                .at("/threads/0/placement");
    }

    private Answer giveUp(String account, Doubted doubted) {
        return as(account)
                .post(
                        doubted.memo().path("/threads/" + doubted.thread() + "/gone-passage"),
                        Map.of("seen", SEEN, "revision", 2));
    }

    private Answer choose(String account, Doubted doubted, JsonNode span, long seen) {
        var place = Map.of(
                "block", span.at("/block").asString(),
                "start", span.at("/start").asInt(),
                "endBlock", span.at("/endBlock").asString(),
                "end", span.at("/end").asInt());
        var passage =
                Map.of("revision", 2, "contentHash", doubted.memo().contentHash(), "span", place, "quote", SENTENCE);
        return as(account)
                .post(
                        doubted.memo().path("/threads/" + doubted.thread() + "/passage"),
                        Map.of("seen", seen, "passage", passage));
    }

    @Test
    void theOwnerAndTheRaiserAreAskedUntilOneOfThemSaysWhichAreMeant() {
        var doubted = doubted();
        assertThat(kinds("author", doubted)).containsExactly("CHOOSE_PASSAGE");
        assertThat(kinds("retail", doubted)).isEmpty();
        var found = placement(doubted, 2);
        assertThat(found.at("/outcome").asString()).isEqualTo("AMBIGUOUS");
        assertThat(found.at("/candidates")).hasSize(2);
        choose("author", doubted, found.at("/candidates/1"), SEEN).expect(200);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(kinds("finance", doubted)).isEmpty();
            assertThat(kinds("author", doubted)).isEmpty();
            assertThat(placement(doubted, 2).at("/outcome").asString()).isEqualTo("EXACT");
        });
        giveUp("finance", doubted).expectProblem(409);
    }

    @Test
    void whatIsSaidToBeGoneIsAGhostInThisRevisionAndThoseAfterItUntilSomebodyPointsAtIt() {
        var doubted = doubted();
        var places = placement(doubted, 2).at("/candidates");
        giveUp("retail", doubted).expectProblem(403);
        giveUp("finance", doubted).expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(placement(doubted, 2).at("/outcome").asString())
                                .isEqualTo("ORPHANED"));
        var ghost = placement(doubted, 2);
        assertThat(ghost.at("/candidates")).hasSize(2);
        assertThat(ghost.at("/neighbour/block").asString())
                .isEqualTo(places.at("/0/block").asString());
        assertThat(placement(doubted, 1).at("/outcome").asString()).isEqualTo("EXACT");
        assertThat(kinds("author", doubted)).isEmpty();

        var newer = new Doubted(
                memos().revised(doubted.memo(), TWICE.replace(" It grew.", " It grew and grew.")), doubted.thread());
        assertThat(placement(newer, 3).at("/outcome").asString()).isEqualTo("ORPHANED");
        choose("finance", doubted, places.at("/0"), SEEN + 1).expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(placement(newer, 3).at("/span/block").asString())
                                .isEqualTo(places.at("/0/block").asString()));
    }

    @Test
    void ofTwoWhoChooseAtOnceTheSecondIsToldWhatTheFirstHasChosen() {
        var doubted = doubted();
        var places = placement(doubted, 2).at("/candidates");
        choose("author", doubted, places.at("/1"), SEEN).expect(200);
        choose("finance", doubted, places.at("/1"), SEEN).expect(200);
        assertThat(choose("finance", doubted, places.at("/0"), SEEN)
                        .expectProblem(409)
                        .text())
                .contains("@author has said since you looked at this thread which words are meant: “…")
                .contains("It grew. " + SENTENCE);
        choose("finance", doubted, places.at("/0"), SEEN + 1).expect(200);
    }

    @Test
    void aRevisionThatLeavesNoDoubtEndsTheQuestion() {
        var doubted = doubted();
        memos().revised(doubted.memo(), MemoExamples.TEXT);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kinds("finance", doubted)).isEmpty());
    }
}
