package io.sixpager.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Arguments> guesses() {
        return Stream.of(
                arguments("", "{\"title\":5,\"restricted\":false}", "title", "a text"),
                arguments("", "{\"title\":0.5,\"restricted\":false}", "title", "a text"),
                arguments("", "{\"title\":true,\"restricted\":false}", "title", "a text"),
                arguments("", "{\"title\":[\"a\"],\"restricted\":false}", "title", "a text"),
                arguments("", "{\"title\":\"a\",\"restricted\":\"true\"}", "restricted", "true or false"),
                arguments("", "{\"title\":\"a\",\"restricted\":1}", "restricted", "true or false"),
                arguments("", "{\"title\":\"a\",\"restricted\":\"\"}", "restricted", "true or false"),
                arguments("/revisions", "{\"baseRevision\":\"0\"}", "baseRevision", "a whole number"),
                arguments("/revisions", "{\"baseRevision\":0.0}", "baseRevision", "a whole number"),
                arguments("/revisions", "{\"baseRevision\":true}", "baseRevision", "a whole number"),
                arguments("/revisions", "{\"baseRevision\":\"\"}", "baseRevision", "a whole number"),
                arguments("/readings", "{\"pages\":[1,\"2\"]}", "pages[1]", "a whole number"),
                arguments("/review", "{\"door\":1}", "door", "one of ONE_WAY, TWO_WAY"),
                arguments("/review", "{\"door\":\"1\"}", "door", "one of ONE_WAY, TWO_WAY"),
                arguments("/review", "{\"due\":1798000000}", "due", "a time such as 2004-03-01T17:00:00Z"),
                arguments("/review", "{\"due\":\"1798000000\"}", "due", "a time such as 2004-03-01T17:00:00Z"),
                arguments("/review", "{\"due\":\"soon\"}", "due", "a time such as 2004-03-01T17:00:00Z"),
                arguments("/review", "{\"participants\":{}}", "participants", "a list"),
                arguments("/review", "{\"participants\":[\"retail\"]}", "participants[0]", "an object"),
                arguments("/review", "{\"participants\":[{\"account\":5}]}", "participants[0].account", "a text"));
    }

    @ParameterizedTest
    @MethodSource("guesses")
    void aValueOfAnotherKindIsRefusedByItsName(String path, String body, String field, String kind) {
        var address = path.isEmpty() ? "/api/memos" : "/api/memos/" + drafted() + path;
        var before = storedEvents();
        var refused = as("author").raw("POST", address, body.getBytes(UTF_8)).expectProblem(400);
        assertThat(refused.at("/detail")).isEqualTo("The field “" + field + "” must be " + kind + ".");
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void aFieldThatIsNotThereIsRefusedByItsName() {
        var refused = as("author")
                .raw("POST", "/api/memos", "{\"title\":\"a\",\"restricted\":false,\"owner\":\"admin\"}".getBytes(UTF_8))
                .expectProblem(400);
        assertThat(refused.at("/detail")).isEqualTo("There is no field “owner” here.");
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
