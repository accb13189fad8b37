package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists of people are sorted as people sort names, whatever the locale of the database. */
class PeopleInOrderTest extends ServiceTest {

    private static final String TITLE = "Stands in a list";

    @Test
    void namesStandByTheirLettersBeforeTheirCaseAndAccents() {
        var names = List.of("Zed", "bo", "Åsa", "Ada", "ärla", "ada");
        for (int n = 0; n < names.size(); n++) {
            as("admin")
                    .post(
                            "/api/people",
                            Map.of("username", "ordered-" + n, "name", names.get(n), "title", TITLE, "role", "MEMBER"))
                    .expect(201);
        }
        assertThat(as("author").get("/api/people").expect(200).json().valueStream())
                .filteredOn(person -> person.path("title").asString().equals(TITLE))
                .extracting(person -> person.path("name").asString())
                .containsExactly("ada", "Ada", "ärla", "Åsa", "bo", "Zed");
    }
}
