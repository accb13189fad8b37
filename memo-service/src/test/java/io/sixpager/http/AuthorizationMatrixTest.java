package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.Access.At;
import io.sixpager.http.Access.Rule;
import io.sixpager.http.Access.Who;
import io.sixpager.http.MemoExamples.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of a memo, for everybody, open or restricted, at every stage: {@link Access} says what is right. */
class AuthorizationMatrixTest extends ServiceTest {

    private static final Map<String, Made> SHARED = new HashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    /** A memo with an open objection of {@code infrastructure}, if it has come to a review. */
    private record Made(Example memo, String objection, boolean restricted) {}

    @BeforeEach
    void aNewcomerHasAnAccount() {
        as("admin").post("/api/people", PeopleExamples.person("newcomer", "MEMBER"));
    }

    @Test
    void everyAddressIsInATable() {
        var known = new TreeSet<>(OtherAddresses.TESTED_IN.keySet());
        Access.RULES.forEach(rule -> known.add(rule.endpoint()));
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("io.sixpager")) {
                info.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> info.getPatternValues().forEach(path -> mapped.add(verb + " " + path)));
            }
        });
        assertThat(mapped).isEqualTo(known);
    }

    static Stream<Rule> rules() {
        return Access.RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anAddressAdmitsWhomItShould(Rule rule) {
        var deviations = new ArrayList<String>();
        for (var stage : At.values()) {
            for (var restricted : List.of(false, true)) {
                for (var who : Who.values()) {
                    var refusals = rule.refusals(who, restricted, stage);
                    var fresh = refusals.isEmpty() && !rule.isView();
                    var made = fresh ? make(stage, restricted) : shared(stage, restricted);
                    var status = request(rule, who, made).status();
                    var right = refusals.isEmpty() ? status / 100 == 2 : refusals.contains(status);
                    if (!right) {
                        deviations.add(who + " " + stage + (restricted ? " restricted" : " open") + ": " + status
                                + " instead of " + (refusals.isEmpty() ? "success" : refusals));
                    }
                }
            }
        }
        assertThat(deviations).as(rule.endpoint()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void restrictedMemosAreInNoListOfOthers(At stage) {
        var memo = shared(stage, true).memo();
        var row = "\"" + memo.id() + "\"";
        for (var who : Who.values()) {
            if (who == Who.ANONYMOUS) {
                visitor().get("/api/memos").expectProblem(401);
                visitor().get("/api/board").expectProblem(401);
                continue;
            }
            var sees = who == Who.AUDITOR || view().refusals(who, true, stage).isEmpty();
            assertThat(as(who.account())
                            .get("/api/memos?limit=500")
                            .expect(200)
                            .text()
                            .contains(row))
                    .as(who + " sees it in the list")
                    .isEqualTo(sees);
            assertThat(as(who.account())
                            .get("/api/board?limit=100000")
                            .expect(200)
                            .text()
                            .contains(row))
                    .as(who + " sees it on the board")
                    .isEqualTo(sees);
        }
    }

    @Test
    void theInboxHoldsOnlyMemosThatTheirOwnerMayRead() {
        var memo = shared(At.IN_REVIEW, true).memo();
        visitor().get("/api/inbox").expectProblem(401);
        assertThat(as("retail").get("/api/inbox").expect(200).text()).contains(memo.id());
        for (var account : List.of("finance", "auditor", "admin")) {
            assertThat(as(account).get("/api/inbox").expect(200).text()).doesNotContain(memo.id());
        }
    }

    @Test
    void addressesWithoutAMemoAskWhoIsThere() {
        var visitor = visitor();
        visitor.get("/api/demonstration").expect(200);
        for (var path : List.of("/api/stream", "/api/me", "/api/people", "/api/imports/1", "/api/imports/1/progress")) {
            visitor.get(path).expectProblem(401);
        }
        Map<String, Object> draft = Map.of("title", "Mine", "restricted", false);
        visitor.post("/api/memos", draft).expectProblem(401);
        visitor.post("/api/preview", Map.of("markdown", "a")).expectProblem(401);
        visitor.post("/api/figures", draft).expectProblem(401);
        visitor.get("/api/figures/" + "0".repeat(64)).expectProblem(401);
        as("auditor").post("/api/memos", draft).expectProblem(403);
        for (var path : List.of("/api/conversions", "/api/imports")) {
            visitor.post(path, Map.of()).expectProblem(401);
            as("auditor").post(path, Map.of()).expectProblem(403);
        }
        as("auditor").post("/api/preview", Map.of("markdown", "a")).expect(200);
        as("finance").get("/api/people").expect(200);
        as("admin").post("/api/memos", draft).expect(201);
    }

    @Test
    void onlyAdministratorsChangeAccounts() {
        Map<String, Object> change = Map.of("active", true);
        var visitor = visitor();
        visitor.get("/api/demonstration").expect(200);
        visitor.post("/api/people", PeopleExamples.person("other", "MEMBER")).expectProblem(401);
        visitor.patch("/api/people/newcomer", change).expectProblem(401);
        for (var account : List.of("author", "auditor")) {
            as(account)
                    .post("/api/people", PeopleExamples.person("other", "MEMBER"))
                    .expectProblem(403);
            as(account).patch("/api/people/newcomer", change).expectProblem(403);
        }
        as("admin").patch("/api/people/newcomer", change).expect(200);
        as("admin").patch("/api/people/admin", Map.of("role", "MEMBER")).expectProblem(409);
    }

    @Test
    void onlyAdministratorsChangeTemplates() {
        var added = Map.of("key", "ours", "name", "Ours", "description", "How we do it.", "markdown", "# Ours");
        var change = Map.of("name", "Ours", "description", "How we do it.", "markdown", "# Ours", "version", "any");
        var visitor = visitor();
        visitor.get("/api/demonstration").expect(200);
        visitor.get("/api/templates").expectProblem(401);
        visitor.get("/api/templates/pr-faq").expectProblem(401);
        visitor.post("/api/templates", added).expectProblem(401);
        visitor.json("PUT", "/api/templates/ours", change).expectProblem(401);
        visitor.delete("/api/templates/ours").expectProblem(401);
        for (var account : List.of("author", "auditor")) {
            as(account).get("/api/templates").expect(200);
            as(account).get("/api/templates/pr-faq").expect(200);
            as(account).post("/api/templates", added).expectProblem(403);
            as(account).json("PUT", "/api/templates/ours", change).expectProblem(403);
            as(account).delete("/api/templates/ours").expectProblem(403);
        }
        as("admin").post("/api/templates", added).expect(201);
        as("admin").json("PUT", "/api/templates/ours", change).expect(200);
        as("admin").delete("/api/templates/ours").expect(204);
    }

    @Test
    void anUnmergedTextIsAsOpenAsItsRevision() {
        var memo = memos().revised(memos().written(true), "# Theirs\n");
        var merge = Map.of("ancestor", 1, "markdown", "# Mine\n");
        memo = Example.of(as("author")
                .post(
                        memo.path("/revisions"),
                        Map.of("baseRevision", 2, "markdown", "# Both\n", "summary", "Both", "merge", merge))
                .expect(201));
        var path = memo.path("/revisions/3/unmerged");
        visitor().get(path).expectProblem(401);
        for (var account : List.of("finance", "admin")) {
            as(account).get(path).expectProblem(404);
        }
        for (var account : List.of("author", "auditor")) {
            assertThat(as(account).get(path).expect(200).at("/markdown")).isEqualTo("# Mine\n");
        }
    }

    @Test
    void anybodyMaySignInAndOut() {
        var session = newSession("finance");
        session.delete("/api/session").expect(204);
        session.get("/api/me").expectProblem(401);
        session.trySignIn("finance", "finance").expect(200);
    }

    private Answer request(Rule rule, Who who, Made made) {
        var client = who == Who.ANONYMOUS ? visitor() : as(who.account());
        if (who == Who.ANONYMOUS && !rule.method().equals("GET")) {
            client.get("/api/demonstration");
        }
        var path = made.memo().path(rule.path(made.objection()));
        if (rule.endpoint().startsWith("GET") && !rule.isView()) {
            client.json("PUT", path, rule.body());
        }
        return switch (rule.method()) {
            case "GET" -> client.get(path);
            case "DELETE" -> client.delete(path);
            default -> client.json(rule.method(), path, body(rule, made));
        };
    }

    private Map<String, Object> body(Rule rule, Made made) {
        var body = new HashMap<>(rule.body());
        body.replace("contentHash", made.memo().contentHash());
        body.replace("restricted", !made.restricted());
        if (body.containsKey("successor")) {
            body.put("successor", shared(At.DRAFT, false).memo().id());
        }
        return body;
    }

    private Made shared(At stage, boolean restricted) {
        return SHARED.computeIfAbsent(stage + " " + restricted, _ -> make(stage, restricted));
    }

    private Made make(At stage, boolean restricted) {
        var memo = memos().drafted(restricted);
        as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
        memo = memos().revised(memo, MemoExamples.TEXT);
        var objection = "00000000-0000-0000-0000-000000000001";
        if (stage != At.DRAFT) {
            memo = memos().inReview(memo);
            var raised = as("infrastructure")
                    .post(memo.path("/objections"), memo.bound("statement", "Not yet."))
                    .expect(201);
            objection = raised.at("/objectionId");
            memo = Example.of(raised);
        }
        if (stage == At.DECIDED) {
            memo = Example.of(as("decider")
                    .post(memo.path("/decision"), memo.bound("outcome", "DEFERRED", "rationale", "Later."))
                    .expect(200));
        }
        if (stage == At.WITHDRAWN) {
            memo = Example.of(as("author")
                    .post(memo.path("/withdrawal"), Map.of("reason", "Too early."))
                    .expect(200));
        }
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        return new Made(memo, objection, restricted);
    }

    private static Rule view() {
        return Access.RULES.getFirst();
    }
}
