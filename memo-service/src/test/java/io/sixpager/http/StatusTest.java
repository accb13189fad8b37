package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What administrators are told of the instance that answers them. */
class StatusTest extends ServiceTest {

    @Test
    void administratorsAreToldHowTheInstanceIs() {
        memos().drafted(false);
        as("author")
                .post("/api/preview", Map.of("markdown", "# A preview\n\nOne sentence."))
                .expect(200);
        var status = as("admin").get("/api/status").expect(200).json();
        assertThat(status.at("/database/events").asLong()).isPositive();
        assertThat(status.at("/database/bytes").asLong()).isPositive();
        assertThat(status.at("/database/connectionsMost").asLong()).isPositive();
        assertThat(status.at("/sessions").asLong()).isPositive();
        assertThat(status.at("/requests/answered").asLong()).isPositive();
        assertThat(status.at("/tasks/done").asLong()).isPositive();
        assertThat(status.at("/memory/used").asLong())
                .isPositive()
                .isLessThan(status.at("/memory/most").asLong());
        assertThat(status.at("/software/version").asString()).isNotEmpty();
        assertThat(status.path("gates").findValuesAsString("gate"))
                .containsExactly(
                        "answers",
                        "bodies",
                        "connections",
                        "long-answers",
                        "passwords",
                        "past",
                        "processes",
                        "requests",
                        "small-tasks",
                        "texts",
                        "uploads");
    }

    @Test
    void nobodyElseIs() {
        visitor().get("/api/status").expectProblem(401);
        for (var account : List.of("author", "auditor")) {
            as(account).get("/api/status").expectProblem(403);
        }
    }
}
