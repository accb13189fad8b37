package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody changes their own password, and nobody else's by this address. */
class OwnPasswordTest extends ServiceTest {

    private static final String OLD = PeopleExamples.PASSWORD;
    private static final String NEW = "another that I know";

    private final String name = "own-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "AUDITOR", "ADMINISTRATOR"})
    void whoeverKnowsTheOldOneSetsANewOne(String role) {
        var here = added(role);
        var elsewhere = visitor().signIn(name, OLD);
        change(here, OLD, NEW).expect(204);

        here.get("/api/me").expect(200);
        elsewhere.get("/api/me").expectProblem(401);
        visitor().signIn(name, NEW);
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.trySignIn(name, OLD).expectProblem(401);
    }

    @Test
    void whoeverFoundAnOpenSessionSetsNone() {
        var here = added("MEMBER");
        assertThat(change(here, "a guess", NEW).expectProblem(422).at("/detail"))
                .isEqualTo("The current password is wrong.");
        visitor().signIn(name, OLD);
    }

    @Test
    void guessingAtAnOpenSessionIsHeldBackLikeGuessingAtTheDoor() {
        var here = added("MEMBER");
        for (int i = 0; i < 10; i++) {
            change(here, "a guess", NEW).expectProblem(422);
        }
        change(here, OLD, NEW).expectProblem(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "Password2026!", "aaaaaaaaaaaaaaaa"})
    void aPasswordThatIsNoneIsRefused(String password) {
        var here = added("MEMBER");
        change(here, OLD, password).expectProblem(422);
        visitor().signIn(name, OLD);
    }

    @Test
    void nobodyIsLetInWithMoreThanThePassword() {
        var longest = "known to me alone ".repeat(4);
        change(added("MEMBER"), OLD, longest).expect(204);
        visitor().signIn(name, longest);
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.trySignIn(name, longest + "and more").expectProblem(401);
    }

    @Test
    void theAccountsOfADemonstrationKeepTheirs() {
        change(as("retail"), "retail", NEW).expectProblem(409);
    }

    @Test
    void aVisitorHasNone() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        change(visitor, OLD, NEW).expectProblem(401);
    }

    private static Answer change(TestClient client, String current, String password) {
        return client.json("PUT", "/api/me/password", Map.of("current", current, "password", password));
    }

    private TestClient added(String role) {
        return people().signedIn(name, role);
    }
}
