package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four templates come with the product; administrators add, change and remove their own. */
class TemplateTest extends ServiceTest {

    private static final String TEXT = "# Ours\r\n\r\n<!-- guidance: Say it. -->\r\n";
    private static final Pattern BARE_HEADING = Pattern.compile("(?m)^#+ .*\\n(?!\\n<!-- guidance: )");

    @AfterEach
    void noTemplateOfOurOwnIsLeft() {
        jdbc.sql("DELETE FROM template").update();
    }

    @Test
    void bringsFourTemplates() {
        var templates = as("finance").get("/api/templates").expect(200).json();
        assertThat(templates.findValuesAsString("key"))
                .containsExactly("six-page-narrative", "pr-faq", "externalization-memo", "post-decision-review");
        assertThat(templates).allMatch(template -> template.get("builtIn").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"six-page-narrative", "pr-faq", "externalization-memo", "post-decision-review"})
    void hasGuidanceUnderEachHeading(String key) {
        var text = as("author").get("/api/templates/" + key).expect(200).at("/markdown");
        assertThat(text).startsWith("# ").endsWith("\n");
        var bare = BARE_HEADING
                .matcher(text.lines().skip(1).reduce("", (all, line) -> all + line + "\n"))
                .results()
                .map(heading -> heading.group().strip());
        assertThat(bare).isEmpty();
    }

    @Test
    void putsAnExternalizationToTheFourTests() {
        assertThat(as("author")
                        .get("/api/templates/externalization-memo")
                        .expect(200)
                        .at("/markdown"))
                .contains("Necessity", "Repeated internal validation", "No imagined needs", "Marginal-cost pricing");
    }

    @Test
    void addsChangesAndRemovesOneOfOurOwn() {
        var added = as("admin").post("/api/templates", template("ours", "Ours")).expect(201);
        assertThat(added.header("Location")).isEqualTo("/api/templates/ours");
        var read = as("author").get("/api/templates/ours").expect(200);
        assertThat(read.at("/markdown")).isEqualTo(TEXT);
        assertThat(read.json().get("builtIn").asBoolean()).isFalse();
        as("admin")
                .json("PUT", "/api/templates/ours", change("Ours, again", read))
                .expect(200);
        assertThat(as("author").get("/api/templates").expect(200).at("/4/name")).isEqualTo("Ours, again");
        as("admin").delete("/api/templates/ours").expect(204);
        as("author").get("/api/templates/ours").expectProblem(404);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasChanged() {
        as("admin").post("/api/templates", template("ours", "Ours")).expect(201);
        var seen = as("admin").get("/api/templates/ours").expect(200);
        var first = as("admin")
                .json("PUT", "/api/templates/ours", change("Ours, first", seen))
                .expect(200);
        assertThat(as("admin")
                        .json("PUT", "/api/templates/ours", change("Ours, second", seen))
                        .expectProblem(409)
                        .at("/detail"))
                .isEqualTo("The template “Ours, first” has been changed since you opened it here."
                        + " Nothing was overwritten; copy what you have written, then open it again.");
        assertThat(as("author").get("/api/templates/ours").expect(200).at("/name"))
                .isEqualTo("Ours, first");
        as("admin")
                .json("PUT", "/api/templates/ours", change("Ours, second", first))
                .expect(200);
    }

    /** Its answer was lost on the way, and it was sent again. */
    @Test
    void takesAChangeThatHasBeenMadeForMade() {
        as("admin").post("/api/templates", template("ours", "Ours")).expect(201);
        var change =
                change("Ours, again", as("admin").get("/api/templates/ours").expect(200));
        as("admin").json("PUT", "/api/templates/ours", change).expect(200);
        as("admin").json("PUT", "/api/templates/ours", change).expect(200);
    }

    @Test
    void refusesAChangeThatDoesNotSayOfWhat() {
        as("admin").post("/api/templates", template("ours", "Ours")).expect(201);
        as("admin").json("PUT", "/api/templates/ours", text("Ours, again")).expectProblem(422);
    }

    @Test
    void refusesToChangeWhatComesWithTheProduct() {
        assertThat(as("admin")
                        .json("PUT", "/api/templates/pr-faq", change("Ours", "any"))
                        .expectProblem(409)
                        .at("/detail"))
                .isEqualTo("The template “PR/FAQ” comes with the product and cannot be changed;"
                        + " add one of your own instead.");
        assertThat(as("admin")
                        .delete("/api/templates/pr-faq")
                        .expectProblem(409)
                        .at("/detail"))
                .contains("cannot be removed");
        as("admin").post("/api/templates", template("pr-faq", "Ours")).expectProblem(409);
    }

    @Test
    void refusesAKeyThatIsTakenAndOneThatIsUnknown() {
        as("admin").post("/api/templates", template("ours", "Ours")).expect(201);
        as("admin").post("/api/templates", template("ours", "Others")).expectProblem(409);
        as("admin").json("PUT", "/api/templates/nobodys", change("Ours", "any")).expectProblem(404);
        as("admin").delete("/api/templates/nobodys").expectProblem(404);
    }

    static Stream<Arguments> refusedTemplates() {
        return Stream.of(
                arguments(422, "key", "Ours"),
                arguments(422, "key", "a/b"),
                arguments(422, "key", "x".repeat(65)),
                arguments(422, "key", ""),
                arguments(422, "name", " "),
                arguments(422, "name", "two\nlines"),
                arguments(422, "name", "x".repeat(101)),
                arguments(422, "name", "a\u0000b"),
                arguments(422, "description", ""),
                arguments(422, "description", "x".repeat(201)),
                arguments(422, "markdown", " \n"),
                arguments(422, "markdown", "a\u0000b"),
                arguments(413, "markdown", "word ".repeat(105_000)),
                arguments(400, "owner", "admin"),
                arguments(400, "name", List.of("a")));
    }

    @ParameterizedTest(name = "{0}: {1} {index}")
    @MethodSource("refusedTemplates")
    void refusesWhatIsNoTemplate(int status, String field, Object value) {
        var body = template("ours", "Ours");
        body.put(field, value);
        as("admin").post("/api/templates", body).expectProblem(status);
        as("author").get("/api/templates/ours").expectProblem(404);
    }

    private static Map<String, Object> template(String key, String name) {
        var body = new HashMap<>(text(name));
        body.put("key", key);
        return body;
    }

    private static Map<String, Object> change(String name, Answer seen) {
        return change(name, seen.at("/version"));
    }

    private static Map<String, Object> change(String name, String version) {
        var body = new HashMap<>(text(name));
        body.put("version", version);
        return body;
    }

    private static Map<String, Object> text(String name) {
        return Map.of("name", name, "description", "How we do it.", "markdown", TEXT);
    }
}
