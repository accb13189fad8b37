package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody sees where they are signed in, and signs out there from here. */
class OwnSessionsTest extends ServiceTest {

    private final String name = "signed-" + UUID.randomUUID();

    private TestClient added(String role) {
        return people().signedIn(name, role);
    }

    private static Answer delete(TestClient client, String path) {
        return client.json("DELETE", path, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "AUDITOR", "ADMINISTRATOR"})
    void everybodySeesTheirOwnAndEndsTheOthers(String role) {
        var here = added(role);
        var there = people().signedIn(name);
        var sessions = here.get("/api/me/sessions").expect(200).json();
        assertThat(sessions).hasSize(2);
        assertThat(sessions.findValues("here"))
                .extracting(node -> node.asBoolean())
                .containsExactlyInAnyOrder(true, false);

        delete(here, "/api/me/sessions").expect(204);

        there.get("/api/me").expectProblem(401);
        assertThat(here.get("/api/me/sessions").expect(200).json()).hasSize(1);
    }

    @Test
    void oneOfThemIsEndedByItsKey() {
        var here = added("MEMBER");
        var there = people().signedIn(name);
        var third = people().signedIn(name);
        var key = there.get("/api/me/sessions")
                .expect(200)
                .json()
                .valueStream()
                .filter(session -> session.path("here").asBoolean())
                .map(session -> session.path("key").asString())
                .findFirst()
                .orElseThrow();

        delete(here, "/api/me/sessions/" + key).expect(204);

        there.get("/api/me").expectProblem(401);
        third.get("/api/me").expect(200);
        assertThat(delete(here, "/api/me/sessions/" + key).expectProblem(404).at("/detail"))
                .isEqualTo("You are not signed in there any more.");
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        var own = added("MEMBER");
        var key = own.get("/api/me/sessions").expect(200).at("/0/key");
        var other = "other-" + UUID.randomUUID();
        delete(people().signedIn(other, "MEMBER"), "/api/me/sessions/" + key).expectProblem(404);
        delete(own, "/api/people/" + other + "/sessions").expectProblem(403);
        own.get("/api/me").expect(200);
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        var own = added("AUDITOR");
        delete(as("admin"), "/api/people/" + name + "/sessions").expect(204);
        own.get("/api/me").expectProblem(401);
        delete(as("admin"), "/api/people/nobody-here/sessions").expectProblem(404);
    }

    @Test
    void ofAnAccountOfTheDemonstrationEachSeesTheirOwnAndEndsNone() {
        as("retail").get("/api/me").expect(200);
        assertThat(as("retail").get("/api/me/sessions").expect(200).json()).hasSize(1);
        delete(as("retail"), "/api/me/sessions").expectProblem(409);
        delete(as("retail"), "/api/me/sessions/0123").expectProblem(409);
        delete(as("admin"), "/api/people/retail/sessions").expectProblem(409);
    }

    @Test
    void aVisitorHasNone() {
        visitor().get("/api/me/sessions").expectProblem(401);
    }
}
