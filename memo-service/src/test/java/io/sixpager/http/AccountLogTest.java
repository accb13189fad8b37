package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came in, who was refused, how accounts changed and what was read by office: events that auditors read. */
class AccountLogTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static int accounts;

    private String name = "";

    @BeforeEach
    void anAccountIsAdded() {
        name = "logged" + ++accounts;
        people().choose(people().add(name, "MEMBER"), PeopleExamples.PASSWORD).expect(204);
    }

    private List<String> kinds() {
        return kinds("");
    }

    private List<String> kinds(String further) {
        return as("auditor")
                .get("/api/access-log?account=" + name + further)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("kind").asString() + " by "
                        + entry.path("by").asString() + " "
                        + entry.path("detail").asString("").replaceFirst("^\\d.*Z$", "a time"))
                .toList();
    }

    private void refuse(String account) {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.trySignIn(account, "a wrong password").expectProblem(401);
    }

    /** However many entries tell of it. */
    private int refused() {
        return kinds("&kind=ACCESS_REFUSED").stream()
                .mapToInt(entry -> Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1)))
                .sum();
    }

    private void awaitNewest(String told) {
        await().atMost(PATIENCE).until(() -> kinds().getFirst().startsWith(told));
    }

    @Test
    void whatAnAdministratorDoesWithAnAccountIsTold() {
        for (var change : List.<Map<String, Object>>of(
                Map.of("role", "AUDITOR"),
                Map.of("role", "AUDITOR"),
                Map.of("active", false),
                Map.of("active", true))) {
            as("admin").patch("/api/people/" + name, change).expect(200);
        }
        awaitNewest("ACCOUNT_REOPENED");
        assertThat(kinds())
                .containsExactly(
                        "ACCOUNT_REOPENED by admin ",
                        "ACCOUNT_CLOSED by admin ",
                        "ROLE_GIVEN by admin AUDITOR",
                        "PASSWORD_CHOSEN by " + name + " ",
                        "PASSWORD_LINK_MADE by admin a time",
                        "ACCOUNT_ADDED by admin MEMBER");
    }

    @Test
    void aLinkThatIsWithdrawnIsToldOnce() {
        as("admin")
                .post("/api/people/" + name + "/password-link", Map.of("endsPassword", false))
                .expect(201);
        as("admin").delete("/api/people/" + name + "/password-link").expect(204);
        as("admin").delete("/api/people/" + name + "/password-link").expect(204);
        awaitNewest("PASSWORD_LINK_WITHDRAWN");
        assertThat(kinds().subList(0, 2))
                .containsExactly("PASSWORD_LINK_WITHDRAWN by admin ", "PASSWORD_LINK_MADE by admin a time");
    }

    @Test
    void whoeverSignsInOrIsRefusedIsTold() {
        refuse(name);
        refuse(name);
        var own = people().signedIn(name);
        own.json("DELETE", "/api/me/sessions", Map.of()).expect(204);
        await().atMost(PATIENCE)
                .until(() -> kinds("&kind=SIGN_INS_REFUSED").equals(List.of("SIGN_INS_REFUSED by Sixpager 2")));
        assertThat(kinds("&kind=SIGN_IN_ACCEPTED")).hasSize(1);
        assertThat(kinds("&kind=SESSIONS_ENDED")).containsExactly("SESSIONS_ENDED by " + name + " ");
    }

    @Test
    void whoeverAsksForWhatTheyMayNotSeeOrDoIsTold() {
        var own = people().signedIn(name);
        var memo = memos().inReview(true);
        as("author").get(memo.path("")).expect(200);
        own.get(memo.path("")).expectProblem(404);
        own.get("/api/projections").expectProblem(403);
        own.get("/api/access-log").expectProblem(403);
        await().atMost(PATIENCE).until(() -> refused() == 3);
    }

    @Test
    void aMemoThatIsNoneIsNoRefusal() {
        var own = people().signedIn(name);
        own.get("/api/memos/999999").expectProblem(404);
        own.get("/api/projections").expectProblem(403);
        await().atMost(PATIENCE).until(() -> refused() > 0);
        assertThat(refused()).isEqualTo(1);
    }

    @Test
    void aNameThatIsNobodysIsNotTold() {
        refuse("nobody-of-that-name");
        refuse(name);
        awaitNewest("SIGN_INS_REFUSED");
        assertThat(as("auditor")
                        .get("/api/access-log?account=nobody-of-that-name")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void anAuditorWhoOpensARestrictedMemoIsToldOnce() {
        var memo = memos().inReview(true);
        as("author").get(memo.path("")).expect(200);
        as("auditor").get(memo.path("")).expect(200);
        as("auditor").get(memo.path("/history")).expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(read(as("author").get(memo.path("")).at("/number")))
                                .containsExactly("auditor"));
    }

    @Test
    void administratorsAreNotToldWhichRestrictedMemoItWas() {
        var memo = memos().inReview(true);
        as("auditor").get(memo.path("")).expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as("admin")
                                .get("/api/access-log?kind=RESTRICTED_MEMO_READ")
                                .expect(200)
                                .json()
                                .path("items"))
                        .isNotEmpty()
                        .allSatisfy(
                                entry -> assertThat(entry.path("memo").isNull()).isTrue()));
    }

    private List<String> read(String number) {
        return as("auditor")
                .get("/api/access-log?kind=RESTRICTED_MEMO_READ")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("memo").asString("").equals(number))
                .map(entry -> entry.path("account").asString())
                .toList();
    }

    @Test
    void theNextPageGoesOnWhereThisOneEnds() {
        as("admin").patch("/api/people/" + name, Map.of("role", "AUDITOR")).expect(200);
        awaitNewest("ROLE_GIVEN");
        var first = as("auditor").get("/api/access-log?limit=3&account=" + name).expect(200);
        assertThat(first.at("/items/0/kind")).isEqualTo("ROLE_GIVEN");
        var second = as("auditor").get("/api/access-log?limit=3&account=" + name + "&before=" + first.at("/next"));
        assertThat(second.at("/items/0/kind")).isEqualTo("ACCOUNT_ADDED");
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @Test
    void othersDoNotReadIt() {
        visitor().get("/api/access-log").expectProblem(401);
        assertThat(as("author").get("/api/access-log").expectProblem(403).at("/detail"))
                .isEqualTo("Only auditors and administrators read the access log.");
    }
}
