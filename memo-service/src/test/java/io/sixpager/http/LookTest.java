package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is new to somebody since they last looked at a memo, which nobody else learns of. */
class LookTest extends ServiceTest {

    private static final String DEARER = MemoExamples.TEXT.replace("ten million", "twelve million");
    private static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    private MovableClock clock;

    @AfterEach
    void theClockIsRight() {
        clock.putRight();
    }

    private void look(String account, Example memo) {
        as(account)
                .json("PUT", memo.path("/look"), Map.of("revision", memo.revision(), "noted", false))
                .expect(204);
    }

    private JsonNode news(String account, Example memo) {
        return as(account).get(memo.path("/look")).expect(200).json().at("/news");
    }

    private Example revised(Example memo) {
        var revised = memos().revised(memo, DEARER);
        as("author").get(memo.path("?atLeast=" + revised.version())).expect(200);
        return revised;
    }

    private String comment(String account, Example memo) {
        var asked = as(account)
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Why?"))
                .expect(201);
        as(account)
                .get(memo.path("/threads?thread=" + asked.at("/threadId") + "&atLeast=" + asked.at("/version")))
                .expect(200);
        return asked.at("/threadId");
    }

    @Test
    void whoeverHasNeverLookedIsToldOfNoNews() {
        var memo = memos().written(false);
        assertThat(news("finance", memo).isNull()).isTrue();
        look("finance", memo);
        revised(memo);
        assertThat(news("finance", memo).isNull()).isTrue();
    }

    @Test
    void theNextVisitBeginsWithWhatOthersHaveDoneMeanwhile() {
        var memo = memos().inReview(false);
        look("finance", memo);
        clock.putAhead(A_DAY);
        assertThat(news("finance", memo).isNull()).isTrue();
        revised(memo);
        var thread = comment("retail", memo);
        comment("finance", memo);
        var news = news("finance", memo);
        assertThat(news.at("/revisions").asInt()).isEqualTo(1);
        assertThat(news.at("/text/asks").asInt()).isEqualTo(1);
        assertThat(news.at("/text/gravest/0/was").asString()).contains("ten");
        assertThat(news.at("/text/gravest/0/excerpt").asString()).contains("twelve");
        assertThat(news.at("/threadsOpened").valueStream().map(JsonNode::asString))
                .containsExactly(thread);
        assertThat(news.at("/openThreads").asInt()).isEqualTo(2);
    }

    @Test
    void anotherTitleAloneIsNews() {
        var memo = memos().inReview(false);
        look("finance", memo);
        look("author", memo);
        clock.putAhead(A_DAY);
        var retitled = as("author")
                .json("PATCH", memo.path(""), Map.of("title", "Open one depot"))
                .expect(200);
        as("finance").get(memo.path("?atLeast=" + retitled.at("/version"))).expect(200);
        assertThat(news("finance", memo).at("/retitled/after").asString()).isEqualTo("Open one depot");
        assertThat(news("author", memo).isNull()).isTrue();
    }

    @Test
    void anObjectionAndItsAnswerAreNewsToOthers() {
        var memo = memos().inReview(false);
        look("author", memo);
        look("finance", memo);
        clock.putAhead(A_DAY);
        var objected = as("infrastructure")
                .post(memo.path("/objections"), memo.bound("statement", "Who carries the risk?"))
                .expect(201);
        as("author").get(memo.path("?atLeast=" + objected.at("/version"))).expect(200);
        assertThat(news("author", memo).at("/objectionsRaised")).hasSize(1);
        assertThat(news("finance", memo).at("/openObjections").asInt()).isEqualTo(1);
        assertThat(news("infrastructure", memo).isNull()).isTrue();
    }

    @Test
    void aVerdictAnAnswerAndTheEndOfAThreadAreNews() {
        var memo = memos().inReview(false);
        var question = comment("finance", memo);
        var concern = comment("retail", memo);
        look("finance", memo);
        clock.putAhead(A_DAY);
        var verdict = as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        as("finance").get(memo.path("?atLeast=" + verdict.at("/version"))).expect(200);
        as("author")
                .post(memo.path("/threads/" + question + "/replies"), Map.of("words", "Because."))
                .expect(201);
        as("retail")
                .post(memo.path("/threads/" + concern + "/resolution"), Map.of("seen", 1))
                .expect(200);
        for (var thread : List.of(question, concern)) {
            as("finance")
                    .get(memo.path("/threads?thread=" + thread + "&atLeast=2"))
                    .expect(200);
        }
        var news = news("finance", memo);
        assertThat(strings(news, "/verdicts")).containsExactly("retail");
        assertThat(strings(news, "/threadsAnswered")).containsExactly(question);
        assertThat(strings(news, "/threadsSettled")).containsExactly(concern);
        assertThat(news.at("/text").isNull()).isTrue();
    }

    private static List<String> strings(JsonNode news, String pointer) {
        return news.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void duringOneVisitTheNewsStayUntilTheyAreNoted() {
        var memo = memos().written(false);
        look("finance", memo);
        clock.putAhead(A_DAY);
        var revised = revised(memo);
        look("finance", revised);
        assertThat(news("finance", memo).at("/revisions").asInt()).isEqualTo(1);
        clock.putAhead(A_DAY.plus(Duration.ofMinutes(20)));
        look("finance", revised);
        assertThat(news("finance", memo).at("/revisions").asInt()).isEqualTo(1);
        as("finance")
                .json("PUT", memo.path("/look"), Map.of("revision", 2, "noted", true))
                .expect(204);
        assertThat(news("finance", memo).isNull()).isTrue();
    }

    @Test
    void aVisitEndsAndTheNextOneComparesWithIt() {
        var memo = memos().written(false);
        look("finance", memo);
        clock.putAhead(A_DAY);
        look("finance", revised(memo));
        clock.putAhead(A_DAY.plus(A_DAY));
        assertThat(news("finance", memo).isNull()).isTrue();
    }

    @Test
    void nobodyLearnsWhatSomebodyHasLookedAt() {
        var memo = memos().inReview(false);
        var events = storedEvents();
        look("finance", memo);
        assertThat(storedEvents()).isEqualTo(events);
        for (var account : List.of("author", "auditor", "admin")) {
            assertThat(as(account)
                            .get(memo.path("/look"))
                            .expect(200)
                            .json()
                            .at("/last")
                            .isNull())
                    .isTrue();
            assertThat(as(account)
                            .get(memo.path("/history?limit=500"))
                            .expect(200)
                            .text())
                    .doesNotContain("finance");
        }
    }

    @Test
    void aLookGoesWithItsAccount() {
        var memo = memos().written(false);
        people().add("passer-by", "MEMBER");
        jdbc.sql(
                        "INSERT INTO last_look (account, memo_id, revision, looked_at) VALUES ('passer-by', ?::uuid, 1, now())")
                .param(memo.id())
                .update();
        jdbc.sql("DELETE FROM account WHERE username = 'passer-by'").update();
        assertThat(jdbc.sql("SELECT count(*) FROM last_look WHERE account = 'passer-by'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNotThereCannotBeLookedAt() {
        var memo = memos().written(false);
        as("finance")
                .json("PUT", memo.path("/look"), Map.of("revision", 7, "noted", false))
                .expectProblem(404);
    }
}
