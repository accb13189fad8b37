package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.exchange.Archives;
import io.sixpager.http.MemoExamples.Example;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was said of a memo, taken along in its archive and as comments of Word. */
class ExchangedThreadsTest extends ServiceTest {

    @Test
    void takesWhatWasSaidAlong() {
        var memo = memos().written(false);
        var asked = as("finance")
                .post(
                        memo.path("/threads"),
                        Map.of(
                                "kind", "QUESTION",
                                "words", "Before tax?",
                                "passage",
                                        Map.of(
                                                "revision", memo.revision(),
                                                "contentHash", memo.contentHash(),
                                                "span", Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                                                "quote", "ten million dollars")))
                .expect(201);
        var edited = memos().revised(memo, MemoExamples.TEXT.replace("million dollars", "million dollars a year"));
        as("finance").get(memo.path("?atLeast=" + edited.version())).expect(200);
        as("finance")
                .get(memo.path("/threads?thread=" + asked.at("/threadId") + "&atLeast=1"))
                .expect(200);

        var entries = Archives.entries(
                as("finance").get(memo.path("/archive.zip")).expect(200).bytes());
        var threads = json(Objects.requireNonNull(entries.get("threads.json")));
        assertThat(threads.at("/0/thread/comments/0/words").asString()).isEqualTo("Before tax?");
        assertThat(threads.at("/0/placements/0/outcome").asString()).isEqualTo("EXACT");
        assertThat(threads.at("/0/placements/1/revision").asInt()).isEqualTo(2);
        assertThat(new String(entries.get("history.json"), StandardCharsets.UTF_8))
                .contains("ThreadOpened", "Before tax?");

        var plain =
                as("finance").get(memo.path("/revisions/2.docx")).expect(200).bytes();
        assertThat(Archives.entries(plain)).doesNotContainKey("word/comments.xml");
        var word = as("finance")
                .get(memo.path("/revisions/2.docx?comments=open"))
                .expect(200)
                .bytes();
        var back = as("author")
                .send(
                        "POST",
                        "/api/conversions",
                        BodyPublishers.ofByteArray(word),
                        "Content-Type",
                        "application/octet-stream");
        assertThat(back.at("/report/comments/0/text")).isEqualTo("Before tax?");
        assertThat(back.at("/report/comments/0/quote")).startsWith("ten million dollars");
        as("finance").get(memo.path("/revisions/2.docx?comments=all")).expectProblem(400);

        var page = new String(
                as("retail")
                        .get(memo.path("/revisions/2.html?comments=open"))
                        .expect(200)
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(page).contains("Open comments", "1 · “ten million dollars", "Before tax?");
        assertThat(new String(
                        as("retail")
                                .get(memo.path("/revisions/2.html"))
                                .expect(200)
                                .bytes(),
                        StandardCharsets.UTF_8))
                .doesNotContain("Open comments");
        var paper = as("retail").get(memo.path("/revisions/2.pdf")).expect(200).bytes();
        assertThat(as("retail")
                        .get(memo.path("/revisions/2.pdf?comments=open"))
                        .expect(200)
                        .bytes()
                        .length)
                .isGreaterThan(paper.length);
        as("finance").get(memo.path("/revisions/2.pdf?comments=all")).expectProblem(400);
    }

    @Test
    void anArchiveBringsThemToItsNewMemoAsClaims() {
        var memo = memos().written(false);
        var passage = Map.of(
                "revision", memo.revision(),
                "contentHash", memo.contentHash(),
                "span", Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                "quote", "ten million dollars");
        var asked = as("finance")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Before tax?", "passage", passage))
                .expect(201);
        as("author")
                .post(memo.path("/threads/" + asked.at("/threadId") + "/replies"), Map.of("words", "After it."))
                .expect(201);
        var nit = as("retail")
                .post(memo.path("/threads"), Map.of("kind", "NIT", "words", "A comma."))
                .expect(201);
        var settled = as("retail")
                .post(memo.path("/threads/" + nit.at("/threadId") + "/resolution"), Map.of("seen", 1))
                .expect(200);
        var revised = memos().revised(memo, MemoExamples.TEXT.replace("ten million dollars", "a lot"));
        as("finance").get(memo.path("?atLeast=" + revised.version())).expect(200);
        as("finance")
                .get(memo.path("/threads?thread=" + nit.at("/threadId") + "&atLeast=" + settled.number("/version")))
                .expect(200);
        as("finance")
                .get(memo.path("/threads?thread=" + asked.at("/threadId") + "&atLeast=2"))
                .expect(200);
        var job = imported(
                as("finance").get(memo.path("/archive.zip")).expect(200).bytes());
        assertThat(job.at("/sentence").asString()).contains("2 threads came along.");
        var again = "/api/memos/" + job.at("/number").asLong();
        var found = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> as("auditor")
                                .get(again + "/threads?revision=1")
                                .expect(200)
                                .json()
                                .path("threads"),
                        all -> all.size() == 2
                                && all.at("/1/settlement/stage").asString().equals("RESOLVED")
                                && all.at("/0/comments").size() == 2);
        var question = found.path(0);
        assertThat(question.path("kind").asString()).isEqualTo("QUESTION");
        assertThat(question.at("/passage/revision").asInt()).isEqualTo(1);
        assertThat(question.at("/passage/quote").asString()).isEqualTo("ten million dollars");
        assertThat(question.at("/comments/0/by/account").asString()).isEqualTo("author");
        assertThat(question.at("/comments/0/by/claim/by").asString()).isEqualTo("finance");
        assertThat(question.at("/comments/1/words").asString()).isEqualTo("After it.");
        assertThat(question.at("/comments/1/by/claim/by").asString()).isEqualTo("author");
    }

    @Test
    void ofAThreadWhoseWordsAreNotThereTheImportTells() {
        var memo = memos().written(false);
        var entries = entriesOf(memo);
        entries.put("threads.json", """
                [{"thread": {"subject": {"kind": "BLOCKING", "passage": {"revision": 1, "quote": "the tulips"}},
                  "comments": [{"by": {"account": "zoe", "at": "2024-03-02T10:00:00Z"}, "words": "Which?"}]}},
                 {"thread": {"subject": {"kind": "NIT"}, "comments": [{"by": {"account": "zoe"}, "words": " "}]}}]
                """.getBytes(StandardCharsets.UTF_8));
        var job = imported(Archives.zip(entries));
        assertThat(job.at("/sentence").asString())
                .contains(
                        "1 thread came along.",
                        "Thread 1 is about the whole memo now: its words were not found.",
                        "Thread 2 was left out: ");
        var again = "/api/memos/" + job.at("/number").asLong();
        var thread = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> as("auditor")
                                .get(again + "/threads")
                                .expect(200)
                                .json()
                                .path("threads"),
                        all -> all.size() == 1)
                .path(0);
        assertThat(thread.path("kind").asString()).isEqualTo("CONCERN");
        assertThat(thread.at("/comments/0/words").asString()).isEqualTo("On “the tulips”:\n\nWhich?");
    }

    @Test
    void threadsInAnotherFormAreRefusedBeforeAnythingIsStored() {
        var memo = memos().written(false);
        var entries = entriesOf(memo);
        entries.put("threads.json", "[{}]".getBytes(StandardCharsets.UTF_8));
        assertThat(upload(Archives.zip(entries)).expectProblem(422).text())
                .contains("threads.json is not in the expected form: thread 1 says nothing.");
    }

    private LinkedHashMap<String, byte[]> entriesOf(Example memo) {
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        return new LinkedHashMap<>(Archives.entries(
                as("author").get(memo.path("/archive.zip")).expect(200).bytes()));
    }

    private Answer upload(byte[] zip) {
        return as("author")
                .send(
                        "POST",
                        "/api/imports?name=memo.zip",
                        BodyPublishers.ofByteArray(zip),
                        "Content-Type",
                        "application/zip");
    }

    private JsonNode imported(byte[] zip) {
        var id = upload(zip).expect(202).at("/id");
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> as("author").get("/api/imports/" + id).expect(200).json(),
                        job -> !job.path("state").asString().equals("RUNNING"));
    }

    private static JsonNode json(byte[] bytes) {
        return JsonMapper.shared().readTree(bytes);
    }
}
