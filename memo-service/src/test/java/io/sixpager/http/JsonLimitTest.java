package io.sixpager.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No request fills the memory, and none that is right is refused for how its JSON is spelled. */
class JsonLimitTest extends ServiceTest {

    private static final int MIB = 1 << 20;

    /** 512 KiB of text, spelled with six times as many bytes. */
    private static final String LONGEST = "\\u0077\\u006f\\u0072\\u0064\\u0020\\u0061\\u000a\\u000a".repeat(64 * 1024);

    @Test
    void nobodyCanSendMuchInPlaceOfAName() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        var refused = visitor.trySignIn("x".repeat(20 * MIB), "wrong").expectProblem(413);
        assertThat(refused.at("/detail")).contains("16 KiB");
        visitor.trySignIn("x".repeat(65), "wrong").expectProblem(422);
        visitor.trySignIn("author", "x".repeat(201)).expectProblem(422);
    }

    @Test
    void whatDoesNotSayHowLongItIsIsCounted() {
        var visitor = visitor();
        visitor.get("/api/demonstration");
        var body = json("{\"username\":\"" + "x".repeat(MIB) + "\",\"password\":\"wrong\"}");
        unannounced(visitor, "/api/session", body).expectProblem(413);
        unannounced(as("author"), "/api/memos", json("{\"title\":\"" + "x".repeat(8 * MIB) + "\"}"))
                .expectProblem(413);
    }

    @Test
    void aTextThatNoFieldTakesIsRefusedForItsSize() {
        as("author")
                .post("/api/memos", Map.of("title", "x".repeat(2 * MIB), "restricted", false))
                .expectProblem(413);
    }

    @Test
    void aTextAsLongAsMayBePassesHoweverItIsSpelled() {
        var memo = memos().written(false);
        var saved = as("author")
                .raw(
                        "PUT",
                        memo.path("/draft"),
                        json("{\"baseRevision\":1,\"version\":0,\"markdown\":\"" + LONGEST + "\"}"))
                .expect(200);
        assertThat(saved.number("/version")).isPositive();
        assertThat(as("author").get(memo.path("/draft")).at("/markdown")).hasSize(512 * 1024);
    }

    @Test
    void twoSuchTextsInOneCommandAreRead() {
        var memo = memos().written(false);
        var body = "{\"baseRevision\":9,\"summary\":\"Both\",\"markdown\":\"" + LONGEST
                + "\",\"merge\":{\"ancestor\":1,\"markdown\":\"" + LONGEST + "\"}}";
        var refused =
                as("author").raw("POST", memo.path("/revisions"), json(body)).expectProblem(422);
        assertThat(refused.at("/detail")).doesNotContain("MiB");
    }

    @Test
    void aFormIsNotEvenRead() {
        visitor()
                .send(
                        "PUT",
                        "/api/memos",
                        BodyPublishers.ofByteArray(new byte[MIB]),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .expectProblem(403);
    }

    private static Answer unannounced(TestClient client, String path, byte[] body) {
        return client.send(
                "POST",
                path,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "Content-Type",
                "application/json");
    }

    private static byte[] json(String text) {
        return text.getBytes(US_ASCII);
    }
}
