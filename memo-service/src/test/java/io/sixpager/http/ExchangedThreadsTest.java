package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.Archives;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
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
    }

    private static JsonNode json(byte[] bytes) {
        return JsonMapper.shared().readTree(bytes);
    }
}
