package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lenient reader would guess is refused, and what was said a moment ago is known. */
class SloppyInputTest extends ServiceTest {

    @Test
    void aRevisionThatIsNoWholeNumberIsRefused() {
        var memo = drafted();
        as("author")
                .post(
                        "/api/memos/" + memo + "/revisions",
                        Map.of("baseRevision", 0.9, "markdown", "# A", "summary", "A"))
                .expectProblem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%ff", "q=%ED%A0%80", "cursor=%F0"})
    void anAddressThatIsNotUtf8IsRefused(String query) {
        as("author").get("/api/memos?" + query).expectProblem(400);
    }

    @Test
    void aMemoIsKnownByItsNumberAtOnce() {
        for (int i = 0; i < 10; i++) {
            var memo = drafted();
            as("author")
                    .post(
                            "/api/memos/" + memo + "/revisions",
                            Map.of("baseRevision", 0, "markdown", "# A text", "summary", "First"))
                    .expect(201);
        }
    }

    private long drafted() {
        var receipt = as("author")
                .post("/api/memos", Map.of("title", "Begun a moment ago", "restricted", false))
                .expect(201);
        assertThat(receipt.number("/number")).isPositive();
        return receipt.number("/number");
    }
}
