package io.sixpager.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.FigureExamples;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A figure from its file to the page of whoever may read the memo, and to nobody else. */
class FigureJourneyTest extends ServiceTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"20\">"
            + "<script>alert(1)</script><rect width=\"9\" height=\"9\"/></svg>";

    @Test
    void isShownInThePageThatHasIt() {
        var hash = upload("author", "image/png", FigureExamples.png(301, 211)).at("/hash");
        var memo = memos().revised(memos().drafted(false), text(hash));

        var page = as("finance").get(memo.path("/revisions/1")).expect(200);

        assertThat(page.at("/html"))
                .contains("<img src=\"/api/figures/" + hash + "\" alt=\"Demand\" width=\"301\" height=\"211\"");
        assertThat(page.at("/markdown")).contains("](figure:" + hash + ")");
        assertThat(as("finance").get(memo.path("/revisions/1.pdf")).expect(200).bytes().length)
                .isGreaterThan(1_000);
        var breaks = as("finance").get(memo.path("/revisions/1/breaks")).expect(200);
        assertThat(breaks.json().path("breaks").isEmpty()).isTrue();
        assertThat(breaks.at("/layoutVersion")).isNotEmpty();
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            var figure = as("finance").get("/api/figures/" + hash).expect(200);
            assertThat(figure.bytes()).isEqualTo(FigureExamples.png(301, 211));
        });
    }

    @Test
    void isServedSoThatNothingRunsInIt() {
        var uploaded = upload("author", "image/svg+xml", SVG.formatted(31).getBytes(UTF_8));

        var figure = as("author").get("/api/figures/" + uploaded.at("/hash")).expect(200);

        assertThat(uploaded.number("/width")).isEqualTo(31);
        assertThat(figure.text()).doesNotContain("script", "alert");
        assertThat(figure.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(figure.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(figure.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(figure.header("Cache-Control")).contains("no-cache", "private");
    }

    @Test
    void isHiddenFromWhoeverMayNotReadTheMemo() {
        var hash = upload("author", "image/png", FigureExamples.png(17, 213)).at("/hash");
        var path = "/api/figures/" + hash;
        as("retail").get(path).expectProblem(404);

        memos().inReview(memos().revised(memos().drafted(true), text(hash)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> as("retail").get(path).expect(200));
        as("finance").get(path).expectProblem(404);
        as("admin").get(path).expectProblem(404);
        as("auditor").get(path).expect(200);
        visitor().get(path).expectProblem(401);
    }

    @Test
    void mustBeTheSendersToShow() {
        var memo = memos().drafted(false);
        var foreign =
                upload("finance", "image/png", FigureExamples.png(19, 217)).at("/hash");

        for (var hash : new String[] {foreign, "0".repeat(64)}) {
            var refused = as("author")
                    .post(
                            memo.path("/revisions"),
                            Map.of("baseRevision", 0, "markdown", text(hash), "summary", "With a figure"))
                    .expectProblem(422);
            assertThat(refused.at("/detail")).contains(hash.substring(0, 12), "upload it again");
        }
        var preview = as("author").post("/api/preview", Map.of("markdown", text(foreign)));
        assertThat(preview.expect(200).at("/html")).doesNotContain("<img");
        assertThat(jdbc.sql("SELECT count(*) FROM memo_figure WHERE hash = ?")
                        .param(foreign)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isRefusedWithASentenceIfItIsNone() {
        var png = FigureExamples.png(3, 3);
        send("author", "image/jpeg", png).expectProblem(422);
        send("author", "image/gif", png).expectProblem(422);
        send("author", "image/png", new byte[2 * 1024 * 1024 + 1]).expectProblem(413);
        send("auditor", "image/png", png).expectProblem(403);
        as("author").get("/api/figures/" + "0".repeat(64)).expectProblem(404);
        as("author").get("/api/figures/x").expectProblem(404);
    }

    private Answer upload(String account, String type, byte[] file) {
        return send(account, type, file).expect(201);
    }

    private Answer send(String account, String type, byte[] file) {
        return as(account).send("POST", "/api/figures", BodyPublishers.ofByteArray(file), "Content-Type", type);
    }

    private static String text(String hash) {
        return "# Memo\n\n## The ask\n\nApprove.\n\n![Demand](figure:" + hash + ")\n";
    }
}
