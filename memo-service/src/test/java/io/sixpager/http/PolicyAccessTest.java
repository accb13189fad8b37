package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Policies over HTTP: who keeps them, and how a memo pins the version it was opened under. */
class PolicyAccessTest extends ServiceTest {

    private static final Map<String, Object> OWN = Map.of("kind", "NOBODY_APPROVES_THEIR_OWN");
    private static final Map<String, Object> DECIDER = Map.of("kind", "DECIDER_NAMED");

    private static List<Map<String, Object>> askingFor(String account) {
        var group = Map.of("name", account, "accounts", List.of(account));
        return List.of(Map.of("kind", "GROUP_ASSENTS", "groups", List.of(group)), OWN, DECIDER);
    }

    private static Map<String, Object> policy(String name) {
        return Map.of("name", name, "rules", askingFor("retail"), "reason", "It is ours.");
    }

    private static Map<String, Object> door(String... names) {
        return Map.of("door", "TWO_WAY", "policies", List.of(names), "reason", "From May on.");
    }

    @Test
    void onlyAdministratorsKeepPoliciesAndEverybodyReadsThem() {
        var revision = Map.of("name", "A", "seen", 1, "rules", List.of(OWN), "reason", "It is ours.");
        Map<String, Object> draft = Map.of("rules", List.of(OWN, DECIDER));
        var trial = Map.of("rules", askingFor("retail"), "from", 0);
        var visitor = visitor();
        visitor.get("/api/demonstration").expect(200);
        visitor.get("/api/policies").expectProblem(401);
        visitor.post("/api/policies", policy("A")).expectProblem(401);
        for (var account : List.of("author", "auditor")) {
            as(account).get("/api/policies").expect(200);
            as(account).post("/api/policies", policy("A")).expectProblem(403);
            as(account).post("/api/policies/versions", revision).expectProblem(403);
            as(account).post("/api/policies/doors", door("two-way-door")).expectProblem(403);
            as(account).post("/api/policies/groups", groupOf(0, "retail")).expectProblem(403);
            as(account).post("/api/policies/reading", draft).expectProblem(403);
            as(account).post("/api/policies/trial", trial).expectProblem(403);
        }
        var faults = as("admin").post("/api/policies/reading", draft).expect(200);
        assertThat(faults.at("/faults/0"))
                .isEqualTo("No rule asks for anybody's assent: the decider could approve alone.");
        as("admin").post("/api/policies/trial", trial).expect(200);
    }

    @Test
    void aMemoKeepsTheVersionItWasOpenedUnder() {
        as("admin").post("/api/policies", policy("Retail assents")).expect(200);
        as("admin")
                .post("/api/policies/doors", door("two-way-door", "Retail assents"))
                .expect(200);
        assertThat(as("author").get("/api/doors").expect(200).at("/1/policies/1/name"))
                .isEqualTo("Retail assents");
        var memo = opened("Retail assents");
        var revision =
                Map.of("name", "Retail assents", "seen", 1, "rules", askingFor("finance"), "reason", "Finance does.");
        as("admin").post("/api/policies/versions", revision).expect(200);
        var shown = as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        assertThat(shown.number("/review/policy/version")).isEqualTo(1);
        assertThat(shown.at("/review/policy/sentences/0"))
                .isEqualTo("Somebody of retail (@retail) assents to the current revision.");
        assertThat(shown.at("/gate/rules/0/sentence")).isEqualTo("Nobody of retail assents; @retail can.");
        as("author")
                .post(memos().written(false).path("/review"), review("one-way-door"))
                .expectProblem(422);
        as("admin").post("/api/policies/doors", door("two-way-door")).expect(200);
    }

    private static Map<String, Object> groupOf(int seen, String account) {
        return Map.of("name", "Buyers", "seen", seen, "accounts", List.of(account), "reason", "They buy.");
    }

    @Test
    void aMemoKeepsThePeopleOfAGroupAsItWasOpened() {
        as("admin").post("/api/policies/groups", groupOf(0, "ghost")).expectProblem(422);
        as("admin").post("/api/policies/groups", groupOf(0, "retail")).expect(200);
        var group = Map.of("name", "Buyers", "accounts", List.of());
        var rules = List.of(Map.of("kind", "GROUP_ASSENTS", "groups", List.of(group)), OWN, DECIDER);
        as("admin")
                .post("/api/policies", Map.of("name", "Buyers assent", "rules", rules, "reason", "They buy."))
                .expect(200);
        as("admin")
                .post("/api/policies/doors", door("two-way-door", "Buyers assent"))
                .expect(200);
        var memo = opened("Buyers assent");
        as("admin").post("/api/policies/groups", groupOf(1, "finance")).expect(200);
        var shown = as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        assertThat(shown.at("/review/policy/sentences/0"))
                .isEqualTo("Somebody of Buyers (@retail) assents to the current revision.");
        assertThat(as("author").get("/api/doors").expect(200).at("/1/policies/1/sentences/0"))
                .isEqualTo("Somebody of Buyers (@finance) assents to the current revision.");
        assertThat(as("admin").get("/api/policies").expect(200).at("/groups/0/versions/0/accounts/0"))
                .isEqualTo("finance");
        as("admin").post("/api/policies/doors", door("two-way-door")).expect(200);
    }

    @Test
    void nobodyWithoutAnAccountIsInAGroup() {
        as("admin")
                .post("/api/policies", Map.of("name", "Ghosts", "rules", askingFor("ghost"), "reason", "Boo."))
                .expectProblem(422);
    }

    @Test
    void aTrialSaysWhichApprovalsWouldHaveFailed() {
        var memo = opened(null);
        for (var approver : List.of("retail", "infrastructure")) {
            as(approver)
                    .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                    .expect(200);
        }
        var decided = as("decider")
                .post(memo.path("/decision"), memo.bound("outcome", "APPROVED", "rationale", "Good."))
                .expect(200);
        // A trial goes as far as the log does.
        as("admin").get(memo.path("?atLeast=" + decided.at("/version"))).expect(200);
        assertThat(tried(memo).at("/failures/0/rule").asString()).isEqualTo("group-assents");
    }

    /** Part by part, until the memo comes. */
    private JsonNode tried(Example memo) {
        var number = as("admin").get(memo.path("")).expect(200).number("/number");
        var from = 0L;
        while (true) {
            var part = as("admin")
                    .post("/api/policies/trial", Map.of("rules", askingFor("finance"), "from", from))
                    .expect(200);
            for (var failed : part.json().at("/failed")) {
                if (failed.at("/number").asLong() == number) {
                    return failed;
                }
            }
            from = part.number("/tried");
            assertThat(from).as("memos tried").isLessThan(part.number("/memos"));
        }
    }

    private Example opened(@Nullable String policy) {
        return Example.of(as("author")
                .post(memos().written(false).path("/review"), review(policy))
                .expect(200));
    }

    private static Map<String, Object> review(@Nullable String policy) {
        var body = new HashMap<String, Object>(Map.of(
                "door",
                "TWO_WAY",
                "due",
                MemoExamples.IN_A_MONTH,
                "participants",
                List.of(
                        MemoExamples.invited("retail", "APPROVER"),
                        MemoExamples.invited("infrastructure", "APPROVER"),
                        MemoExamples.invited("decider", "DECIDER"))));
        if (policy != null) {
            body.put("policy", policy);
        }
        return body;
    }
}
