package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is chosen by whoever it belongs to, with a link that works once. */
class PasswordLinkTest extends ServiceTest {

    private static final String NEW = "another that I know";
    private static int accounts;

    private String name = "";
    private String token = "";

    @BeforeEach
    void somebodyIsAdded() {
        name = "linked" + ++accounts;
        token = people().add(name, "MEMBER");
    }

    private Answer owner(String linked) {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        return visitor.post("/api/password-links/owner", Map.of("token", linked));
    }

    private Answer make(String username) {
        return as("admin").post("/api/people/" + username + "/password-link", Map.of("endsPassword", false));
    }

    private void isSpent(String linked) {
        assertThat(owner(linked).expectProblem(404).at("/detail")).startsWith("This link does not work");
        people().choose(linked, NEW).expectProblem(404);
    }

    /** What administrators are told of the account: nothing, if there is nothing to wait for. */
    private List<String> waiting() {
        return as("admin")
                .get("/api/password-links")
                .expect(200)
                .json()
                .valueStream()
                .filter(one -> one.path("username").asString().equals(name))
                .map(one -> one.path("hasPassword").asBoolean() + " "
                        + !one.path("expires").isNull())
                .toList();
    }

    @Test
    void whoeverHasTheLinkChoosesAPasswordOnce() {
        assertThat(waiting()).containsExactly("false true");
        assertThat(owner(token).expect(200).at("/name")).isEqualTo("Somebody");
        people().choose(token, PeopleExamples.PASSWORD).expect(204);

        people().signedIn(name);
        assertThat(waiting()).isEmpty();
        isSpent(token);
        people().signedIn(name);
    }

    @Test
    void nobodyIsLetInBeforeThat() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.trySignIn(name, token).expectProblem(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "Password2026!", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü"})
    void aPasswordThatIsNoneLeavesTheLinkAsItWas(String password) {
        people().choose(token, password).expectProblem(422);
        people().choose(token, PeopleExamples.PASSWORD).expect(204);
    }

    @Test
    void aLaterLinkReplacesTheEarlierOne() {
        var later = make(name).expect(201).at("/token");
        isSpent(token);
        people().choose(later, PeopleExamples.PASSWORD).expect(204);
    }

    @Test
    void whoeverForgotThePasswordIsSignedOutOnlyWithTheNewOne() {
        people().choose(token, PeopleExamples.PASSWORD).expect(204);
        var here = people().signedIn(name);
        var link = make(name).expect(201).at("/token");
        here.get("/api/me").expect(200);
        assertThat(waiting()).containsExactly("true true");

        people().choose(link, NEW).expect(204);
        here.get("/api/me").expectProblem(401);
        visitor().signIn(name, NEW);
    }

    @Test
    void aPasswordThatSomebodyElseMayKnowEndsAtOnce() {
        people().choose(token, PeopleExamples.PASSWORD).expect(204);
        var thief = people().signedIn(name);
        var link = as("admin")
                .post("/api/people/" + name + "/password-link", Map.of("endsPassword", true))
                .expect(201)
                .at("/token");
        thief.get("/api/me").expectProblem(401);
        assertThat(waiting()).containsExactly("false true");
        people().choose(link, NEW).expect(204);
        visitor().signIn(name, NEW);
    }

    @Test
    void nobodyMakesOneForThemselvesWhichWouldNotAskForThePassword() {
        var own = people().signedIn("self-linked", "ADMINISTRATOR");
        own.post("/api/people/self-linked/password-link", Map.of("endsPassword", false))
                .expectProblem(409);
    }

    @Test
    void whoeverIsNobodyYetSendsLittle() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.post("/api/password-links/owner", Map.of("token", "x".repeat(20_000)))
                .expectProblem(413);
    }

    @Test
    void aNewPasswordOfOnesOwnMakesTheLinkWorthless() {
        people().choose(token, PeopleExamples.PASSWORD).expect(204);
        var link = make(name).expect(201).at("/token");
        people().signedIn(name)
                .json("PUT", "/api/me/password", Map.of("current", PeopleExamples.PASSWORD, "password", NEW))
                .expect(204);
        isSpent(link);
    }

    @Test
    void aLinkExpires() {
        jdbc.sql("UPDATE password_link SET expires_at = now() WHERE username = ?")
                .param(name)
                .update();
        isSpent(token);
        assertThat(waiting()).containsExactly("false true");
    }

    @Test
    void aLinkIsWithdrawn() {
        as("admin").delete("/api/people/" + name + "/password-link").expect(204);
        isSpent(token);
        as("admin").delete("/api/people/" + name + "/password-link").expect(204);
        as("admin").delete("/api/people/nobody-at-all/password-link").expectProblem(404);
    }

    @Test
    void aClosedAccountHasNone() {
        as("admin").patch("/api/people/" + name, Map.of("active", false)).expect(200);
        isSpent(token);
        assertThat(make(name).expectProblem(409).at("/detail")).startsWith("This account is closed.");
        as("admin").patch("/api/people/" + name, Map.of("active", true)).expect(200);
        isSpent(token);
    }

    @Test
    void ofSeveralWhoUseItAtTheSameMomentOneDoes() throws Exception {
        Callable<Integer> use =
                () -> people().choose(token, PeopleExamples.PASSWORD).status();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(use, use, use, use));
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(204, 404, 404, 404);
        }
    }

    @Test
    void theTokenIsStoredNowhere() {
        var stored = jdbc.sql("SELECT l::text FROM password_link l")
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains(token));
        var events = jdbc.sql("SELECT convert_from(payload, 'UTF8') FROM domain_event_entry WHERE type = 'Account'")
                .query(String.class)
                .list();
        assertThat(events).isNotEmpty().noneMatch(event -> event.contains(token));
    }

    @Test
    void onlyAdministratorsMakeThemAndSeeWhoHasOne() {
        for (var account : List.of("author", "auditor")) {
            as(account)
                    .post("/api/people/" + name + "/password-link", Map.of("endsPassword", false))
                    .expectProblem(403);
            as(account).delete("/api/people/" + name + "/password-link").expectProblem(403);
            as(account).get("/api/password-links").expectProblem(403);
        }
        visitor().get("/api/password-links").expectProblem(401);
        make("nobody-at-all").expectProblem(404);
        assertThat(make("retail").expectProblem(409).at("/detail")).startsWith("Everybody may use this account");
    }
}
