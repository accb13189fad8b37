package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a demonstration says to newcomers is put away for an account, on every device. */
class WelcomeTest extends ServiceTest {

    @Test
    void somebodyIsNewUntilTheyPutTheWelcomeAway() {
        var here = newSession("auditor");
        assertThat(here.get("/api/me").json().path("isNew").asBoolean()).isTrue();
        here.post("/api/me/welcomed", Map.of()).expect(204);
        assertThat(here.get("/api/me").json().path("isNew").asBoolean()).isFalse();
        assertThat(newSession("auditor").get("/api/me").json().path("isNew").asBoolean())
                .as("at another browser")
                .isFalse();
        assertThat(as("retail").get("/api/me").json().path("isNew").asBoolean())
                .as("somebody else")
                .isTrue();
    }

    @Test
    void whoIsNotSignedInPutsNothingAway() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.post("/api/me/welcomed", Map.of()).expectProblem(401);
    }
}
