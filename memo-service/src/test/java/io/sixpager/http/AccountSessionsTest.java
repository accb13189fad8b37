package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session lasts no longer than the account that it was opened for. */
class AccountSessionsTest extends ServiceTest {

    @Test
    void aClosedAccountIsNotSignedInWhenItIsOpenedAgain() {
        var old = people().signedIn("returner", "MEMBER");
        as("admin").patch("/api/people/returner", Map.of("active", false)).expect(200);
        as("admin").patch("/api/people/returner", Map.of("active", true)).expect(200);

        old.get("/api/me").expectProblem(401);
        assertThat(sessionsOf("returner")).isZero();
    }

    @Test
    void anotherRoleEndsNoSession() {
        var here = people().signedIn("promoted", "MEMBER");
        as("admin").patch("/api/people/promoted", Map.of("role", "AUDITOR")).expect(200);
        here.get("/api/me").expect(200);
    }

    @Test
    void aUsernameThatEndsInADotIsRefused() {
        var refused = as("admin")
                .post("/api/people", PeopleExamples.person("ada.", "MEMBER"))
                .expectProblem(422);
        assertThat(refused.at("/detail")).contains("ends in no dot");
        people().add("ada.b", "MEMBER");
    }

    private long sessionsOf(String account) {
        return jdbc.sql("SELECT count(*) FROM spring_session WHERE principal_name = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
