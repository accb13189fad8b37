package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.exchange.Archives;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files over HTTP: brought in, taken out, a whole history taken along and played again. */
class ExchangeTest extends ServiceTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LIMIT = 20 << 20;

    @Test
    void bringsAWordDocumentBackAsTheTextItWasMadeOf() {
        var memo = memos().written(false);
        var docx = as("finance").get(memo.path("/revisions/1.docx")).expect(200);
        assertThat(docx.header("Content-Type")).isEqualTo(DOCX);
        assertThat(docx.header("Content-Disposition")).matches("attachment; filename=\"memo-\\d+-r1\\.docx\"");
        assertThat(docx.bytes())
                .isEqualTo(as("author").get(memo.path("/revisions/1.docx")).bytes());

        var before = storedEvents();
        var conversion = upload("author", "/api/conversions?name=Plan%20%C3%BC.docx", docx.bytes())
                .expect(200);
        assertThat(conversion.at("/title")).isEqualTo("Sell the infrastructure");
        assertThat(conversion.at("/markdown")).isEqualTo(MemoExamples.TEXT);
        assertThat(conversion.json().at("/report/dropped").size()).isZero();
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void takesTheTitleFromTheNameWhereTheTextHasNone() {
        assertThat(upload("author", "/api/conversions?name=Plan%20%C3%BC.md", utf8("No heading."))
                        .expect(200)
                        .at("/title"))
                .isEqualTo("Plan ü");
        assertThat(upload("author", "/api/conversions", utf8("No heading.")).at("/title"))
                .isEqualTo("Untitled memo");
    }

    @Test
    void picturesGoOutAndComeBackUnderTheirHash() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        var encoded = Base64.getEncoder().encodeToString(png.toByteArray());
        var page = "<html><body><h1>T</h1><p><img alt='A chart' src='data:image/png;base64," + encoded + "'></p>";
        var brought = upload("author", "/api/conversions", utf8(page)).expect(200);
        var hash = brought.at("/figures/0/hash");
        assertThat(brought.at("/markdown")).isEqualTo("# T\n\n![A chart](figure:" + hash + ")\n");
        as("author").get("/api/figures/" + hash).expect(200);

        var memo = memos().revised(memos().drafted(false), brought.at("/markdown"));
        var docx = as("author").get(memo.path("/revisions/1.docx")).expect(200).bytes();
        assertThat(Archives.entries(docx)).containsKey("word/media/" + hash.substring(0, 32) + ".png");
        assertThat(upload("author", "/api/conversions", docx).at("/markdown")).isEqualTo(brought.at("/markdown"));
        assertThat(as("author").get(memo.path("/revisions/1.html")).text()).contains("data:image/png;base64,");
    }

    @Test
    void refusesWhatIsTooLargeWithOrWithoutALength() {
        upload("author", "/api/conversions", new byte[LIMIT + 1]).expectProblem(413);
        var history = BodyPublishers.ofByteArrays(Collections.nCopies(65, new byte[1 << 20]));
        as("author")
                .send("POST", "/api/imports", history, "Content-Type", "application/zip")
                .expectProblem(413);
        var unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]));
        as("author")
                .send("POST", "/api/conversions", unknown, "Content-Type", "text/markdown")
                .expectProblem(413);
    }

    @Test
    void refusesWhatItCannotRead() {
        upload("author", "/api/conversions", new byte[0]).expectProblem(422);
        upload("author", "/api/conversions?name=a.docx", utf8("%PDF-1.7")).expectProblem(415);
        upload("author", "/api/conversions", Archives.zip(Map.of("a.txt", utf8("a"))))
                .expectProblem(415);
        upload("author", "/api/conversions", Archives.zip(Map.of("../a.txt", utf8("a"))))
                .expectProblem(422);
        upload("author", "/api/imports", utf8("no zip")).expectProblem(422);
        upload("author", "/api/imports", Archives.zip(Map.of("a.md", utf8("a"))))
                .expectProblem(422);
        upload("author", "/api/imports", Archives.zip(Map.of("revisions.json", utf8("[]"))))
                .expectProblem(422);
    }

    @Test
    void anExportedPageStandsAlone() {
        var memo = memos().written(false);
        var page = as("author").get(memo.path("/revisions/1.html")).expect(200);
        assertThat(page.text())
                .startsWith("<!doctype html>")
                .contains("<title>Sell the infrastructure</title>", "@page");
        assertThat(upload("author", "/api/conversions", page.bytes()).at("/markdown"))
                .isEqualTo(MemoExamples.TEXT);
    }

    @Test
    void takesAWholeMemoAlongAndPlaysItAgain() {
        var memo = memos().revised(memos().written(false), MemoExamples.TEXT + "\nOne more sentence.\n");
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        var archive = as("finance").get(memo.path("/archive.zip")).expect(200).bytes();
        assertThat(archive)
                .isEqualTo(as("author").get(memo.path("/archive.zip")).bytes());
        var entries = Archives.entries(archive);
        assertThat(entries.keySet())
                .containsExactly(
                        "case.json",
                        "revisions.json",
                        "rev-01.md",
                        "rev-02.md",
                        "threads.json",
                        "history.json",
                        "memo.pdf");
        assertThat(new String(entries.get("rev-01.md"), StandardCharsets.UTF_8)).isEqualTo(MemoExamples.TEXT);
        assertThat(new String(entries.get("history.json"), StandardCharsets.UTF_8))
                .contains("submitted revision 2", "RevisionSubmitted");

        var job = upload("finance", "/api/imports?name=memo.zip", archive).expect(202);
        assertThat(job.number("/total")).isEqualTo(2);
        var done = awaited("finance", job.at("/id"));
        assertThat(done.at("/state")).as(done.text()).isEqualTo("DONE");
        assertThat(done.number("/done")).isEqualTo(2);
        var played = as("finance").get("/api/memos/" + done.number("/number")).expect(200);
        assertThat(played.at("/owner")).isEqualTo("finance");
        assertThat(played.at("/revisions/1/contentHash")).isEqualTo(memo.contentHash());
        assertThat(played.at("/revisions/0/claimedBy")).isEqualTo("author");

        var stored = storedEvents();
        assertThat(upload("finance", "/api/imports?name=again.zip", archive).at("/number"))
                .isEqualTo(done.at("/number"));
        assertThat(storedEvents()).isEqualTo(stored);
        as("author").get("/api/imports/" + job.at("/id")).expectProblem(404);
    }

    @Test
    void takesTheFiguresOfAMemoAlong() {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"40\""
                + " height=\"30\" fill=\"red\"/></svg>";
        var hash = as("author")
                .send("POST", "/api/figures", BodyPublishers.ofString(drawing), "Content-Type", "image/svg+xml")
                .expect(201)
                .at("/hash");
        var memo = memos().revised(memos().written(false), "# A memo\n\n![A chart](figure:" + hash + ")\n");
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        var archive = as("author").get(memo.path("/archive.zip")).expect(200).bytes();
        assertThat(Archives.entries(archive)).containsKey("figures/" + hash + ".svg");

        // in another installation nobody has brought the figure in
        jdbc.sql("DELETE FROM memo_figure").update();
        jdbc.sql("DELETE FROM figure_upload").update();
        jdbc.sql("DELETE FROM figure").update();
        var job = upload("finance", "/api/imports?name=memo.zip", archive).expect(202);
        var done = awaited("finance", job.at("/id"));
        assertThat(done.at("/state")).as(done.text()).isEqualTo("DONE");
        as("finance").get("/api/figures/" + hash).expect(200);
        assertThat(as("finance")
                        .get("/api/memos/" + done.number("/number") + "/revisions/2.html")
                        .text())
                .contains("A chart");
    }

    @Test
    void saysWhyAHistoryCannotComeIn() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("folder/revisions.json", utf8("""
                [{"revision":1,"file":"a.md","date":"2024-03-01T09:00:00Z","author":"Ada","summary":"First."},
                 {"revision":2,"file":"b.md","date":"2024-03-02T09:00:00Z","author":"Ada","summary":"Second."}]"""));
        entries.put("folder/a.md", utf8("# A plan\n\nIt is short.\n"));
        entries.put("folder/b.md", utf8(" \n"));
        assertThat(upload("author", "/api/imports?name=plan.zip", Archives.zip(entries))
                        .expectProblem(422)
                        .at("/detail"))
                .isEqualTo("The history cannot be imported: Revision 2 (b.md) cannot become a revision:"
                        + " The text is empty; a revision needs at least one word. Nothing was stored.");
    }

    @Test
    void accountsOfADemonstrationActIfTheUploaderSaysSo() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("revisions.json", utf8("""
                [{"revision":1,"file":"a.md","date":"2024-03-01T09:00:00Z","author":"author","summary":"First."}]"""));
        entries.put("a.md", utf8("# A plan\n\nIt is short.\n"));
        entries.put("case.json", utf8("""
                {"acts":[
                  {"after":1,"at":"2024-03-02T09:00:00Z","by":"author","post":"review","body":{
                    "door":"TWO_WAY","due":"2024-03-20T17:00:00Z","participants":[
                      {"account":"finance","role":"APPROVER"},{"account":"decider","role":"DECIDER"}]}},
                  {"after":1,"at":"2024-03-03T09:00:00Z","by":"finance","post":"objections",
                   "body":{"statement":"The price is a guess."}}]}"""));
        var history = Archives.zip(entries);

        var alone = awaited("author", upload("author", "/api/imports", history).at("/id"));
        assertThat(alone.at("/sentence")).isEqualTo("The history acts as “finance”, who has no account here.");
        entries.put("a.md", utf8("# A plan\n\nIt is another.\n"));
        var another = Archives.zip(entries);
        onlyOutsideOfADemonstration(() ->
                upload("author", "/api/imports?demonstration=true", another).expectProblem(403));
        var id = upload("author", "/api/imports?demonstration=true", another)
                .expect(202)
                .at("/id");
        var all = awaited("author", id);
        assertThat(all.at("/state")).as(all.text()).isEqualTo("DONE");
        var memo = as("author")
                .get("/api/memos/" + all.number("/number") + "?atLeast=4")
                .expect(200);
        assertThat(memo.at("/objections/0/raisedBy")).as(memo.text()).isEqualTo("finance");
        assertThat(as("author").get("/api/imports/" + id + "/progress?after=1").text())
                .isEqualTo("[]");
        assertThat(as("author").get("/api/imports/" + id + "/progress").at("/0"))
                .isEqualTo("Revision 1 of 1: 1 page, 5 words, first revision");
        as("finance").get("/api/imports/" + id + "/progress").expectProblem(404);
    }

    private void onlyOutsideOfADemonstration(Runnable test) {
        var accounts = jdbc.sql("SELECT username FROM account WHERE demonstration")
                .query(String.class)
                .list();
        jdbc.sql("UPDATE account SET demonstration = false").update();
        try {
            test.run();
        } finally {
            jdbc.sql("UPDATE account SET demonstration = true WHERE username IN (:accounts)")
                    .param("accounts", accounts)
                    .update();
        }
    }

    private Answer awaited(String account, String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !as(account).get("/api/imports/" + id).at("/state").equals("RUNNING"));
        return as(account).get("/api/imports/" + id).expect(200);
    }

    private Answer upload(String account, String path, byte[] file) {
        return as(account)
                .send("POST", path, BodyPublishers.ofByteArray(file), "Content-Type", "application/octet-stream");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
