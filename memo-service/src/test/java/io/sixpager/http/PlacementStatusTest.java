package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What administrators see of how passages fare. */
class PlacementStatusTest extends ServiceTest {

    private long edited() {
        var outcomes = as("admin").get("/api/placements").expect(200).json().path("outcomes");
        return outcomes.valueStream()
                .filter(counted -> counted.path("outcome").asString().equals("EDITED"))
                .mapToLong(counted -> counted.path("placements").asLong())
                .sum();
    }

    @Test
    void everyPlacementIsCountedByItsOutcome() {
        var before = edited();
        var memo = memos().written(false);
        var passage = Map.of(
                "revision",
                memo.revision(),
                "contentHash",
                memo.contentHash(),
                "span",
                Map.of("block", "3", "start", 0, "endBlock", "3", "end", 30),
                "quote",
                "We ask for ten million dollars");
        as("finance")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "passage", passage, "words", "Why?"))
                .expect(201);
        memos().revised(memo, MemoExamples.TEXT.replace("ten million dollars", "ten million euros"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(edited()).isEqualTo(before + 1));
    }

    @Test
    void theFiguresAreThoseThatWereMeasured() {
        var measured = as("admin").get("/api/placements").expect(200).json().path("measured");

        assertThat(measured.path("sets")
                        .valueStream()
                        .map(set -> set.path("name").asString()))
                .contains("History of the AWS case");
    }

    @Test
    void onlyAdministratorsSeeThem() {
        visitor().get("/api/placements").expectProblem(401);
        as("author").get("/api/placements").expectProblem(403);
        as("auditor").get("/api/placements").expectProblem(403);
    }
}
