package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sixpager.http.MemoExamples.Example;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the answer says so in a sentence and nothing is stored. */
class BadInputTest extends ServiceTest {

    private static final String NOBODY = "/api/memos/" + new UUID(0, 1);
    private static Example shared = new Example("", 0, 0, "");

    private long before;

    @BeforeEach
    void count() {
        if (shared.id().isEmpty()) {
            shared = memos().inReview(memos().revised(memos().written(false), "# Another text\n\nIt is new.\n"));
        }
        as("author").get(shared.path("?atLeast=" + shared.version())).expect(200);
        as("retail");
        as("finance");
        before = storedEvents();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(storedEvents()).isEqualTo(before);
    }

    static Stream<Arguments> refusedDrafts() {
        return Stream.of(
                arguments(422, "an empty title", "{\"title\":\"\",\"restricted\":false}"),
                arguments(422, "a blank title", "{\"title\":\" \\t \",\"restricted\":false}"),
                arguments(422, "201 characters", "{\"title\":\"" + "x".repeat(201) + "\",\"restricted\":false}"),
                arguments(422, "two lines", "{\"title\":\"a\\nb\",\"restricted\":false}"),
                arguments(422, "U+0000", "{\"title\":\"a\\u0000b\",\"restricted\":false}"),
                arguments(422, "a lone high surrogate", "{\"title\":\"a\\ud800b\",\"restricted\":false}"),
                arguments(422, "a lone low surrogate", "{\"title\":\"a\\udc00b\",\"restricted\":false}"),
                arguments(422, "surrogates in the wrong order", "{\"title\":\"\\udc00\\ud800\",\"restricted\":false}"),
                arguments(422, "no title", "{\"restricted\":false}"),
                arguments(422, "a null title", "{\"title\":null,\"restricted\":false}"),
                arguments(400, "a title that is a list", "{\"title\":[\"a\"],\"restricted\":false}"),
                arguments(400, "a title that is an object", "{\"title\":{},\"restricted\":false}"),
                arguments(400, "a flag that is a word", "{\"title\":\"a\",\"restricted\":\"perhaps\"}"),
                arguments(400, "an unknown field", "{\"title\":\"a\",\"restricted\":false,\"owner\":\"admin\"}"),
                arguments(400, "half an object", "{\"title\":"),
                arguments(400, "no JSON", "title=a"),
                arguments(400, "nothing", ""),
                arguments(400, "a list", "[]"),
                arguments(400, "null", "null"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusedDrafts")
    void aDraftIsRefused(int status, String what, String body) {
        as("author").raw("POST", "/api/memos", utf8(body)).expectProblem(status);
    }

    static Stream<Arguments> refusedTexts() {
        return Stream.of(
                arguments(413, "a text above 512 KiB", "word ".repeat(105_000)),
                arguments(422, "an empty text", ""),
                arguments(422, "a text of blanks", " \n\n "),
                arguments(422, "a text with U+0000", "a\u0000b"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusedTexts")
    void aRevisionIsRefused(int status, String what, String text) {
        as("author")
                .post(shared.path("/revisions"), Map.of("baseRevision", 2, "markdown", text, "summary", "New"))
                .expectProblem(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC0, 0xED, 0xFF})
    void bytesThatAreNoUtf8AreRefused(int octet) {
        var body = utf8("{\"title\":\"aXXXb\",\"restricted\":false}");
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == 'X' ? (byte) octet : body[i];
        }
        as("author").raw("POST", "/api/memos", body).expectProblem(400);
    }

    static Stream<Arguments> refusedCommands() {
        return Stream.of(
                arguments(422, "author", "/revisions", revision(9)),
                arguments(422, "author", "/revisions", revision(-1)),
                arguments(400, "author", "/revisions", Map.of("baseRevision", "two", "markdown", "a", "summary", "b")),
                arguments(422, "author", "/revisions", Map.of("markdown", "a", "summary", "b")),
                arguments(403, "finance", "/revisions", revision(2)),
                arguments(422, "author", "/merge", Map.of("baseRevision", 9, "markdown", "a")),
                arguments(422, "author", "/merge", Map.of("baseRevision", 1, "markdown", " ")),
                arguments(422, "author", "/merge", Map.of("markdown", "a")),
                arguments(400, "author", "/merge", Map.of("baseRevision", "one", "markdown", "a")),
                arguments(403, "finance", "/merge", Map.of("baseRevision", 1, "markdown", "a")),
                arguments(422, "author", "/revisions/9/name", Map.of("name", "Final")),
                arguments(422, "author", "/revisions/1/name", Map.of("name", " ")),
                arguments(422, "author", "/revisions/1/name", Map.of("name", "two\nlines")),
                arguments(422, "author", "/revisions/1/name", Map.of("name", "x".repeat(81))),
                arguments(422, "author", "/revisions/1/name", Map.of()),
                arguments(400, "author", "/revisions/99999999999/name", Map.of("name", "Final")),
                arguments(403, "finance", "/revisions/1/name", Map.of("name", "Final")),
                arguments(403, "finance", "/verdicts", verdict(2, null)),
                arguments(403, "author", "/verdicts", verdict(2, null)),
                arguments(422, "retail", "/verdicts", verdict(7, null)),
                arguments(409, "retail", "/verdicts", verdict(2, "0".repeat(64))),
                arguments(409, "retail", "/verdicts", verdict(1, null)),
                arguments(400, "retail", "/verdicts", Map.of("revision", 2, "contentHash", "", "verdict", "MAYBE")),
                arguments(422, "retail", "/verdicts", Map.of("verdict", "AGREE")),
                arguments(422, "retail", "/recusal", Map.of("reason", " ")),
                arguments(422, "retail", "/recusal", Map.of("reason", "x".repeat(10_001))),
                arguments(422, "retail", "/delegations", Map.of("to", "nobody", "reason", "Away.")),
                arguments(422, "retail", "/delegations", Map.of("to", "auditor", "reason", "Away.")),
                arguments(404, "author", "/objections/" + new UUID(0, 1) + "/answer", Map.of("answer", "No.")),
                arguments(400, "author", "/objections/first/answer", Map.of("answer", "No.")),
                arguments(409, "author", "/review", review("2099-01-01T00:00:00Z")),
                arguments(400, "author", "/review", review("tomorrow")),
                arguments(422, "author", "/participants", MemoExamples.invited("nobody", "INFORMED")),
                arguments(422, "author", "/coauthors", Map.of("account", "nobody")),
                arguments(403, "author", "/decision", decision()),
                arguments(409, "author", "/reopening", Map.of("reason", "New numbers.")),
                arguments(404, "author", "/supersession", Map.of("successor", new UUID(0, 1), "reason", "Old.")));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @MethodSource("refusedCommands")
    void aCommandIsRefused(int status, String account, String path, Map<String, Object> body) {
        as(account).post(shared.path(path), withHash(body)).expectProblem(status);
    }

    @Test
    void aRevisionOnAStaleBaseLearnsWhatHasChanged() {
        var refused = as("author")
                .post(shared.path("/revisions"), Map.of("baseRevision", 1, "markdown", "# Mine\n", "summary", "Mine"))
                .expectProblem(409);
        assertThat(refused.number("/currentRevision")).isEqualTo(2);
        assertThat(refused.at("/contentHash")).isEqualTo(shared.contentHash());
        assertThat(refused.number("/changes/0/revision")).isEqualTo(2);
        assertThat(refused.json().path("changes")).hasSize(1);
    }

    @Test
    void aVerdictOnAnOldTextLearnsWhatHasChanged() {
        var refused = as("retail")
                .post(shared.path("/verdicts"), withHash(verdict(1, null)))
                .expectProblem(409);
        assertThat(refused.number("/currentRevision")).isEqualTo(2);
        assertThat(refused.at("/contentHash")).isEqualTo(shared.contentHash());
    }

    static Stream<Arguments> refusedRequests() {
        return Stream.of(
                arguments(404, "GET", NOBODY),
                arguments(404, "GET", "/api/memos/no-memo"),
                arguments(404, "GET", "/api/memos/99999999999999999999"),
                arguments(404, "GET", NOBODY + "/history"),
                arguments(404, "GET", "/api/nothing"),
                arguments(404, "GET", "/api/memos/1/revisions/99"),
                arguments(404, "GET", "/api/memos/1/revisions/99.pdf"),
                arguments(404, "GET", "/api/memos/1/revisions/99/unmerged"),
                arguments(404, "GET", "/api/templates/none"),
                arguments(404, "GET", NOBODY + "/draft"),
                arguments(404, "DELETE", NOBODY + "/draft"),
                arguments(405, "GET", "/api/memos/1/merge"),
                arguments(404, "GET", "/api/memos/1/redline?from=1&to=99"),
                arguments(400, "GET", "/api/memos/1/revisions/99999999999"),
                arguments(400, "GET", "/api/memos/a%00b"),
                arguments(400, "GET", "/api/memos//1"),
                arguments(400, "GET", "/api/memos/1;a=b"),
                arguments(400, "GET", "/api/memos/1/redline?from=one&to=2"),
                arguments(400, "GET", "/api/memos/1/redline"),
                arguments(404, "GET", "/api/memos/1/redline/sides?from=99&to=1"),
                arguments(404, "GET", "/api/memos/1/redline.pdf?from=1&to=99"),
                arguments(404, "GET", "/api/memos/1/revisions/99/authorship"),
                arguments(400, "GET", "/api/memos/1/as-of?index=first"),
                arguments(422, "GET", "/api/memos/1/as-of?index=0"),
                arguments(422, "GET", "/api/memos/1/as-of"),
                arguments(422, "GET", "/api/memos/1/history?index=0"),
                arguments(422, "GET", "/api/memos/1/history?index=1&time=2020-01-01T00:00:00Z"),
                arguments(400, "GET", "/api/memos?stage=LOST"),
                arguments(422, "GET", "/api/memos?cursor=here"),
                arguments(422, "GET", "/api/memos?cursor=%2B900000-01-01T00:00:00Z~1"),
                arguments(422, "GET", "/api/memos?cursor=-900000-01-01T00:00:00Z~1"),
                arguments(422, "GET", "/api/memos?limit=0"),
                arguments(422, "GET", "/api/memos?limit=501"),
                arguments(422, "GET", "/api/memos/1/history?cursor=here"),
                arguments(422, "GET", "/api/memos/1/history?cursor=-1"),
                arguments(422, "GET", "/api/memos/1/history?atLeast=99999"),
                arguments(422, "GET", "/api/memos/1?atLeast=99999"),
                arguments(404, "GET", "/api/memos/999999999?atLeast=1"),
                arguments(404, "GET", NOBODY + "?atLeast=1"),
                arguments(422, "GET", "/api/memos?q=%00"),
                arguments(422, "GET", "/api/board?index=0"),
                arguments(422, "GET", "/api/board?index=-1"),
                arguments(422, "GET", "/api/board?limit=0"),
                arguments(422, "GET", "/api/board?q=%00"),
                arguments(422, "GET", "/api/board?q=" + "a+".repeat(51)),
                arguments(400, "GET", "/api/board?stage=FINISHED"),
                arguments(422, "GET", "/api/memos?index=9223372036854775807"),
                arguments(400, "GET", "/api/inbox?index=9223372036854775808"),
                arguments(422, "GET", "/api/board?index=1&time=2026-01-01T00:00:00Z"),
                arguments(422, "GET", "/api/board?time=%2B1000000000-12-31T23:59:59.999999999Z"),
                arguments(422, "GET", "/api/memos?time=%2B300000-01-01T00:00:00Z"),
                arguments(422, "GET", "/api/inbox?time=-1000000000-01-01T00:00:00Z"),
                arguments(400, "GET", "/api/memos/1/as-of?time=yesterday"),
                arguments(405, "PUT", "/api/memos"),
                arguments(405, "DELETE", "/api/memos/1"),
                arguments(405, "GET", "/api/preview"),
                arguments(404, "POST", "/api/nothing"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("refusedRequests")
    void aRequestIsRefused(int status, String method, String path) {
        as("author").send(method, path, BodyPublishers.noBody()).expectProblem(status);
    }

    @Test
    void anythingButJsonIsRefused() {
        as("author")
                .send("POST", "/api/memos", BodyPublishers.ofString("title=a"), "Content-Type", "text/plain")
                .expectProblem(415);
    }

    @Test
    void anAnswerThatIsNoJsonCannotBeAskedFor() {
        as("author").get("/api/memos", "Accept", "application/xml").expectProblem(406);
    }

    @Test
    void withoutASessionNobodyReadsOrWrites() {
        visitor().get("/api/memos").expectProblem(401);
        var expired = visitor();
        expired.get("/api/demonstration");
        expired.setCookie(TestClient.SESSION, "bm90LWEtc2Vzc2lvbg==");
        expired.get(shared.path("")).expectProblem(401);
        expired.post(shared.path("/revisions"), revision(2)).expectProblem(401);
    }

    @Test
    void aForgedOrMissingTokenIsRefused() {
        var author = as("author");
        author.post("/api/memos", Map.of("title", "Forged", "restricted", false), "X-XSRF-TOKEN", "forged")
                .expectProblem(403);
        var tokenless = newSession("author");
        tokenless.setCookie(TestClient.TOKEN, null);
        tokenless
                .post("/api/memos", Map.of("title", "Forged", "restricted", false))
                .expectProblem(403);
    }

    private static Map<String, Object> revision(int base) {
        return Map.of("baseRevision", base, "markdown", "# Changed\n", "summary", "Changed");
    }

    private static Map<String, Object> verdict(int revision, @Nullable String contentHash) {
        return contentHash == null
                ? Map.of("revision", revision, "verdict", "AGREE")
                : Map.of("revision", revision, "contentHash", contentHash, "verdict", "AGREE");
    }

    private static Map<String, Object> review(String due) {
        return Map.of("door", "TWO_WAY", "due", due, "participants", List.of());
    }

    private static Map<String, Object> decision() {
        return Map.of("revision", 2, "outcome", "REJECTED", "rationale", "No.");
    }

    /** Bound commands name the current hash unless they bring their own. */
    private static Map<String, Object> withHash(Map<String, Object> body) {
        if (!body.containsKey("revision") || body.containsKey("contentHash")) {
            return body;
        }
        var bound = new java.util.LinkedHashMap<>(body);
        bound.put("contentHash", shared.contentHash());
        return bound;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
