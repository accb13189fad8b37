package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What protects a browser and its session. */
class SecurityHeadersTest extends ServiceTest {

    /** Tags and attributes that run something, and addresses that do. */
    private static final Pattern EXECUTABLE = Pattern.compile(
            "<\\s*/?(script|iframe|object|embed|svg|math|form|style|link|meta|base|img|video|audio|input|template)"
                    + "|<[^>]*\\son\\w+\\s*=|(href|src)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript):",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/demonstration", "/api/me", "/api/nothing", "/m/1"})
    void everyAnswerTellsTheBrowserToTrustNothingElse(String path) {
        var answer = visitor().get(path);
        var policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        var cookies = visitor.trySignIn("author", "author").response().headers().allValues("Set-Cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith(TestClient.SESSION))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    /** 36 letters of six bits each; a token for the page has 32. */
    @Test
    void secretsOfASessionHaveMoreThan128BitsOfChance() {
        var visitor = visitor().signIn("author", "author");
        assertThat(Base64.getDecoder().decode(visitor.cookie(TestClient.SESSION)))
                .asString()
                .matches("[\\w-]{36}");
        assertThat(visitor.cookie(TestClient.TOKEN)).matches("[\\w-]{32}");
    }

    @Test
    void signingInChangesTheSession() {
        var client = newSession("author");
        var before = client.cookie(TestClient.SESSION);
        client.trySignIn("author", "author").expect(200);

        assertThat(client.cookie(TestClient.SESSION)).isNotEqualTo(before);
        var thief = visitor();
        thief.setCookie(TestClient.SESSION, before);
        thief.get("/api/me").expectProblem(401);
    }

    @Test
    void signingInRenewsTheTokenAgainstForgedRequests() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        var before = visitor.cookie(TestClient.TOKEN);
        visitor.trySignIn("author", "author").expect(200);

        assertThat(visitor.cookie(TestClient.TOKEN)).isNotNull().isNotEqualTo(before);
        visitor.post("/api/preview", Map.of("markdown", "a")).expect(200);
    }

    @Test
    void signingOutEndsTheSession() {
        var client = newSession("author");
        var session = client.cookie(TestClient.SESSION);
        client.delete("/api/session").expect(204);

        var thief = visitor();
        thief.setCookie(TestClient.SESSION, session);
        thief.get("/api/me").expectProblem(401);
    }

    @Test
    void aClosedAccountLosesItsSessionAtOnce() {
        var leaver = people().signedIn("leaver", "MEMBER");
        as("admin").patch("/api/people/leaver", Map.of("active", false)).expect(200);

        leaver.get("/api/me").expectProblem(401);
        leaver.trySignIn("leaver", PeopleExamples.PASSWORD).expectProblem(401);
    }

    @Test
    void aLostRoleTakesEffectAtOnce() {
        var former = people().signedIn("former-admin", "ADMINISTRATOR");
        former.patch("/api/people/leaver-of-nothing", Map.of("active", true)).expectProblem(404);
        as("admin").patch("/api/people/former-admin", Map.of("role", "MEMBER")).expect(200);

        former.patch("/api/people/leaver-of-nothing", Map.of("active", true)).expectProblem(403);
    }

    @Test
    void tenWrongPasswordsLetANameRest() {
        people().signedIn("forgetful", "MEMBER");
        var visitor = visitor();
        visitor.get("/api/demonstration");
        for (int i = 0; i < 10; i++) {
            visitor.trySignIn("forgetful", "wrong").expectProblem(401);
        }
        visitor.trySignIn("forgetful", PeopleExamples.PASSWORD).expectProblem(429);
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        var unknown = visitor.trySignIn("nobody-at-all", "wrong").expectProblem(401);
        var known = visitor.trySignIn("finance", "wrong").expectProblem(401);

        assertThat(unknown.at("/detail")).isEqualTo(known.at("/detail"));
    }

    @Test
    void nobodySignsInWithTheHashThatStandsForUnknownNames() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.trySignIn("nobody", "nobody").expectProblem(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><animate onbegin=alert(1)>",
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt&colon;alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](javascript:alert(1))",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<a href=\"vbscript:x\" onmouseover=alert(1)>a</a>",
                "<style>*{background:url(javascript:alert(1))}</style>",
                "<math><mtext></mtext><mglyph><style><!--</style><img title=\"--><img src onerror=alert(1)>\">",
                "\"><script>alert(1)</script>",
                "<form action=javascript:alert(1)><input type=submit>",
                "`<script>alert(1)</script>`"
            })
    void aStoredTextCarriesNothingThatRuns(String payload) {
        var draft = as("author")
                .post("/api/memos", Map.of("title", payload, "restricted", false))
                .expect(201);
        var memo = memos().revised(MemoExamples.Example.of(draft), "# T\n\n" + payload + "\n\n> " + payload + "\n");
        memo = memos().inReview(memos().revised(memo, "# T\n\nBefore " + payload + " after.\n"));
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "OBJECT", "reason", payload))
                .expect(200);

        var pages = List.of(
                as("author").get(memo.path("?atLeast=" + (memo.version() + 2))).at("/html"),
                as("author").get(memo.path("/revisions/1")).at("/html"),
                withoutOwnHead(as("author").get(memo.path("/revisions/1.html")).text()),
                as("author").get(memo.path("/redline?from=1&to=2")).at("/html"),
                as("author").post("/api/preview", Map.of("markdown", payload)).at("/html"));
        assertThat(pages).allSatisfy(page -> assertThat(page).isNotEmpty().doesNotContainPattern(EXECUTABLE));
        assertThat(as("author").get(memo.path("")).header("Content-Type")).startsWith("application/json");
        assertThat(as("author").get(memo.path("/revisions/1.html")).header("Content-Disposition"))
                .startsWith("attachment");
    }

    private static String withoutOwnHead(String page) {
        return page.replaceFirst("(?s)<style>.*?</style>", "")
                .replaceAll("<meta (?:charset|name|http-equiv)=[^>]*>", "");
    }
}
