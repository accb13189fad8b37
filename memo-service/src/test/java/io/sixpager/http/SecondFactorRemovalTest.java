package io.sixpager.http;

import static io.sixpager.http.FactorExamples.activate;
import static io.sixpager.http.FactorExamples.app;
import static io.sixpager.http.FactorExamples.codes;
import static io.sixpager.http.FactorExamples.proof;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has lost their device is helped by an administrator, and the access log tells of it. */
class SecondFactorRemovalTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static int accounts;

    @Autowired
    private MovableClock clock;

    private String name = "";
    private FactorExamples factor;
    private TestClient here;

    @BeforeEach
    void somebodyIsAdded() {
        name = "careless" + ++accounts;
        factor = new FactorExamples(clock);
        here = people().signedIn(name, "MEMBER");
    }

    @AfterEach
    void theClockIsRight() {
        clock.putRight();
    }

    private List<String> setUp() {
        return codes(activate(here, factor.now(app(here))));
    }

    private String path() {
        return "/api/people/" + name + "/second-factor";
    }

    private List<String> whoHasOne() {
        return as("admin")
                .get("/api/second-factors")
                .expect(200)
                .json()
                .valueStream()
                .map(one -> one.path("username").asString())
                .toList();
    }

    private List<String> told() {
        return as("auditor")
                .get("/api/access-log?limit=4&account=" + name)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("kind").asString() + " by "
                        + entry.path("by").asString() + " "
                        + entry.path("detail").asString(""))
                .toList();
    }

    @Test
    void anAdministratorRemovesItAndEndsTheSessions() {
        app(here);
        assertThat(whoHasOne()).doesNotContain(name);
        setUp();
        assertThat(whoHasOne()).contains(name);

        as("admin").delete(path()).expect(204);
        here.get("/api/me").expectProblem(401);
        assertThat(whoHasOne()).doesNotContain(name);
        people().signedIn(name);
    }

    @Test
    void whereThereIsNoneNothingHappens() {
        as("admin").delete(path()).expect(204);
        here.get("/api/me").expect(200);
        as("admin").delete("/api/people/nobody-at-all/second-factor").expectProblem(404);
    }

    @Test
    void onlyAdministratorsRemoveThatOfOthersAndNobodyTheirOwnSo() {
        setUp();
        for (var account : List.of("author", "auditor")) {
            as(account).delete(path()).expectProblem(403);
            as(account).get("/api/second-factors").expectProblem(403);
        }
        visitor().get("/api/second-factors").expectProblem(401);
        assertThat(whoHasOne()).contains(name);
        assertThat(as("admin")
                        .delete("/api/people/admin/second-factor")
                        .expectProblem(409)
                        .at("/detail"))
                .startsWith("Switch your own second factor off");
        as("admin").delete("/api/people/retail/second-factor").expectProblem(409);
    }

    @Test
    void eachStepIsAnEventOfTheAccessLog() {
        var recovery = setUp();
        here.post("/api/me/second-factor/recovery-codes", proof(recovery.getFirst()))
                .expect(200);
        as("admin").delete(path()).expect(204);
        await().atMost(PATIENCE).until(() -> told().getFirst().startsWith("SECOND_FACTOR_REMOVED"));
        assertThat(told())
                .containsExactly(
                        "SECOND_FACTOR_REMOVED by admin ",
                        "RECOVERY_CODES_RENEWED by " + name + " ",
                        "RECOVERY_CODE_USED by " + name + " 9",
                        "SECOND_FACTOR_ADDED by " + name + " ");
    }
}
