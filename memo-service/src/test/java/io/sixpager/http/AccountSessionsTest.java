package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session lasts no longer than the password that it was opened with, and its account. */
class AccountSessionsTest extends ServiceTest {

    private static final String OLD = "the old password";
    private static final String NEW = "a new password!";

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        add("resetter", "MEMBER");
        var old = visitor().signIn("resetter", OLD);
        as("admin").patch("/api/people/resetter", Map.of("password", NEW)).expect(200);

        old.get("/api/me").expectProblem(401);
        visitor().signIn("resetter", NEW).get("/api/me").expect(200);
    }

    @Test
    void aClosedAccountIsNotSignedInWhenItIsOpenedAgain() {
        add("returner", "MEMBER");
        var old = visitor().signIn("returner", OLD);
        as("admin").patch("/api/people/returner", Map.of("active", false)).expect(200);
        as("admin").patch("/api/people/returner", Map.of("active", true)).expect(200);

        old.get("/api/me").expectProblem(401);
        assertThat(sessionsOf("returner")).isZero();
    }

    @Test
    void whoChangesTheirOwnPasswordStaysSignedInHereAndNowhereElse() {
        add("careful", "ADMINISTRATOR");
        var here = visitor().signIn("careful", OLD);
        var elsewhere = visitor().signIn("careful", OLD);
        here.patch("/api/people/careful", Map.of("password", NEW)).expect(200);

        here.get("/api/me").expect(200);
        elsewhere.get("/api/me").expectProblem(401);
        assertThat(sessionsOf("careful")).isEqualTo(1);
    }

    @Test
    void anotherRoleEndsNoSession() {
        add("promoted", "MEMBER");
        var here = visitor().signIn("promoted", OLD);
        as("admin").patch("/api/people/promoted", Map.of("role", "AUDITOR")).expect(200);
        here.get("/api/me").expect(200);
    }

    @Test
    void aPasswordOfTooManyBytesIsRefusedWithASentence() {
        var refused = as("admin")
                .post("/api/people", person("umlauts", "MEMBER", "ü".repeat(40)))
                .expectProblem(422);
        assertThat(refused.at("/detail")).contains("80 bytes");
        as("admin")
                .patch("/api/people/retail", Map.of("password", "ü".repeat(40)))
                .expectProblem(422);
        as("admin").patch("/api/people/retail", Map.of("password", "short")).expectProblem(422);
    }

    @Test
    void aUsernameThatEndsInADotIsRefused() {
        var refused =
                as("admin").post("/api/people", person("ada.", "MEMBER", OLD)).expectProblem(422);
        assertThat(refused.at("/detail")).contains("ends in no dot");
        as("admin").post("/api/people", person("ada.b", "MEMBER", OLD)).expect(201);
    }

    private long sessionsOf(String account) {
        return jdbc.sql("SELECT count(*) FROM spring_session WHERE principal_name = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private void add(String username, String role) {
        as("admin").post("/api/people", person(username, role, OLD)).expect(201);
    }

    private static Map<String, Object> person(String username, String role, String password) {
        return Map.of(
                "username", username, "name", "Somebody", "title", "Works here", "role", role, "password", password);
    }
}
