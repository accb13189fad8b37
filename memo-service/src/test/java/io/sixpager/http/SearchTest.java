package io.sixpager.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Words are found in the texts of all revisions, by those alone who may read them. */
class SearchTest extends ServiceTest {

    private static final String FIRST = "# Ask\n\nWe *need* a **quokka** for each <b>house</b> of the company.\n";

    /** Every test has words of its own: memos of others are in the same list. */
    private static int words;

    private String word = "";

    @BeforeEach
    void anotherWord() {
        word = "quokka" + "abcdefghijklmnopqrstuvwxyz".charAt(words++) + "x";
    }

    private String memo(boolean restricted, String... texts) {
        var memo = as("author")
                .post("/api/memos", Map.of("title", "Animals", "restricted", restricted))
                .expect(201);
        var id = memo.at("/memoId");
        var version = 1;
        for (int base = 0; base < texts.length; base++) {
            version = as("author")
                    .post(
                            "/api/memos/" + id + "/revisions",
                            Map.of(
                                    "baseRevision",
                                    base,
                                    "markdown",
                                    texts[base].replace("quokka", word),
                                    "summary",
                                    "Text"))
                    .expect(201)
                    .number("/version");
        }
        as("author").get("/api/memos/" + id + "?atLeast=" + version).expect(200);
        return id;
    }

    private List<JsonNode> found(String reader, String query) {
        return as(reader)
                .get("/api/memos?q=" + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    @Test
    void aWordIsFoundWithItsPassageAndWithoutMarkup() {
        var id = memo(false, FIRST);
        assertThat(found("finance", word)).singleElement().satisfies(row -> {
            assertThat(row.path("memoId").asString()).isEqualTo(id);
            assertThat(row.at("/passage/revision").asInt()).isEqualTo(1);
            var pieces = row.at("/passage/pieces").valueStream().toList();
            assertThat(pieces.stream()
                            .filter(piece -> piece.path("found").asBoolean())
                            .map(piece -> piece.path("text").asString()))
                    .containsExactly(word);
            assertThat(pieces.stream()
                            .map(piece -> piece.path("text").asString())
                            .collect(Collectors.joining()))
                    .contains("need a " + word)
                    .doesNotContain("**");
        });
    }

    @Test
    void whatAnEarlierRevisionSaidIsFoundInIt() {
        memo(false, FIRST, "# Ask\n\nWe need nothing at all.\n");
        assertThat(found("finance", word))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.at("/passage/revision").asInt()).isEqualTo(1));
    }

    @Test
    void theNewestRevisionThatHoldsTheWordsIsNamed() {
        memo(false, FIRST, FIRST + "\nAnd another one.\n");
        assertThat(found("finance", word))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.at("/passage/revision").asInt()).isEqualTo(2));
    }

    @Test
    void aRestrictedTextIsFoundByNobodyElse() {
        memo(true, FIRST);
        assertThat(found("finance", word)).isEmpty();
        assertThat(found("admin", word)).isEmpty();
        assertThat(found("author", word)).hasSize(1);
        assertThat(found("auditor", word)).hasSize(1);
    }

    @Test
    void anotherFilterNarrowsWhatIsFound() {
        memo(false, FIRST);
        assertThat(found("author", word + "&mine=true&stage=DRAFT")).hasSize(1);
        assertThat(found("finance", word + "&mine=true")).isEmpty();
        assertThat(found("author", word + "&waiting=true")).hasSize(1);
        assertThat(found("author", word + "&overdue=true")).isEmpty();
        assertThat(found("author", word + "&person=author")).hasSize(1);
        assertThat(found("author", word + "&person=decider")).isEmpty();
    }

    @Test
    void aMemoFoundByItsTitleAloneShowsNoPassage() {
        memo(false, "# Ask\n\nNothing.\n");
        assertThat(found("author", "Animals").getFirst().path("passage").isNull())
                .isTrue();
    }

    @Test
    void signsThatMeanSomethingToASearchRefuseNothing() {
        for (var query : List.of("%22", "%27", "-", "%21%28", "or", "a%26b%7Cc", "%3A%2A")) {
            as("author").get("/api/memos?q=" + query).expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"über", "Über", "ÜBER", "übeR"})
    void wordsAreFoundWhateverTheCaseOfTheirLetters(String written) {
        var id = memo(false, "# Ask\n\nIt goes " + written + "quokka every house.\n");
        for (var typed : List.of("über" + word, "ÜBER" + word.toUpperCase(Locale.ROOT), "Über" + word)) {
            assertThat(found("finance", encoded(typed)))
                    .as(typed)
                    .singleElement()
                    .satisfies(row -> assertThat(row.path("memoId").asString()).isEqualTo(id));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Über", "ÜBER"})
    void theirPassageIsShown(String written) {
        memo(false, "# Ask\n\nIt goes " + written + " every house with a quokka.\n");
        assertThat(found("finance", encoded("über " + word)))
                .singleElement()
                .satisfies(row -> assertThat(row.at("/passage/pieces")
                                .valueStream()
                                .filter(piece -> piece.path("found").asBoolean()))
                        .extracting(piece -> piece.path("text").asString())
                        .contains(written));
    }

    @Test
    void titlesAreFoundWhateverTheCaseOfTheirLettersNowAndInThePast() {
        var title = "Die Straße nach İzmir und Οδός " + word;
        var id = as("author")
                .post("/api/memos", Map.of("title", title, "restricted", false))
                .expect(201)
                .at("/memoId");
        as("author").get("/api/memos/" + id + "?atLeast=1").expect(200);
        var head = jdbc.sql("SELECT log_index FROM log_head").query(Long.class).single();
        for (var typed : List.of("die strasse", "STRASSE NACH IZMIR", "izmir", "ΟΔΌΣ", "οδός " + word)) {
            for (var list : List.of("/api/memos?limit=500&q=", "/api/board?q=")) {
                var address = list + encoded(typed);
                assertThat(as("finance").get(address).expect(200).text())
                        .as(address)
                        .contains(id);
                assertThat(as("finance")
                                .get(address + "&index=" + head)
                                .expect(200)
                                .text())
                        .as(address + " as it was")
                        .contains(id);
            }
        }
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, UTF_8);
    }
}
