package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.FigureExamples;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser keeps of a memo it shows to nobody before the service has looked who asks. */
class ConditionalResponseTest extends ServiceTest {

    private static MemoExamples.Example shared = new MemoExamples.Example("", 0, 0, "");

    private MemoExamples.Example restricted() {
        if (shared.id().isEmpty()) {
            shared = memos().revised(memos().written(true), "# Another text\n\nIt is new.\n");
            as("author").get(shared.path("?atLeast=" + shared.version())).expect(200);
        }
        return shared;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/revisions/2.md",
                "/revisions/2.html",
                "/revisions/2.pdf",
                "/revisions/2.docx",
                "/revisions/2/breaks",
                "/revisions/2/authorship",
                "/redline?from=1&to=2",
                "/redline/sides?from=1&to=2",
                "/redline.pdf?from=1&to=2"
            })
    void isAskedForEachTimeAndSentOnce(String below) {
        var path = restricted().path(below);
        var first = as("author").get(path).expect(200);
        var tag = first.header("ETag");
        assertThat(first.header("Cache-Control"))
                .contains("no-cache", "private")
                .doesNotContain("max-age=3");
        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");

        var again = as("author").get(path, "If-None-Match", tag).expect(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        as("finance").get(path, "If-None-Match", tag).expectProblem(404);
        visitor().get(path, "If-None-Match", tag).expectProblem(401);
    }

    @Test
    void aFigureStaysSafeWhereItIsNotSentAgain() {
        var hash = as("author")
                .send(
                        "POST",
                        "/api/figures",
                        BodyPublishers.ofByteArray(FigureExamples.png(23, 29)),
                        "Content-Type",
                        "image/png")
                .expect(201)
                .at("/hash");
        var path = "/api/figures/" + hash;
        var first = as("author").get(path).expect(200);
        assertThat(first.header("Cache-Control")).contains("no-cache", "private");

        var again =
                as("author").get(path, "If-None-Match", first.header("ETag")).expect(304);
        assertThat(again.header("Content-Security-Policy")).isEqualTo(first.header("Content-Security-Policy"));
        as("finance").get(path, "If-None-Match", first.header("ETag")).expectProblem(404);
    }

    @Test
    void aPrintWithAnotherTitleIsAnotherPrint() {
        var memo = memos().written(false);
        var pdf = as("author").get(memo.path("/revisions/1.pdf")).expect(200);
        var markdown = as("author").get(memo.path("/revisions/1.md")).expect(200);
        as("author").patch(memo.path(""), Map.of("title", "Another title")).expect(200);
        as("author").get(memo.path("?atLeast=" + (memo.version() + 1))).expect(200);

        as("author")
                .get(memo.path("/revisions/1.pdf"), "If-None-Match", pdf.header("ETag"))
                .expect(200);
        as("author")
                .get(memo.path("/revisions/1.md"), "If-None-Match", markdown.header("ETag"))
                .expect(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "pdf", "docx"})
    void aFileIsNamedByTheNumberOfItsMemo(String ending) {
        var number = as("author").get(restricted().path("")).number("/number");
        assertThat(as("author").get(restricted().path("/revisions/2." + ending)).header("Content-Disposition"))
                .contains("memo-" + number + "-r2." + ending);
    }

    @Test
    void whatIsKeptTravelsCompressed() {
        var file = as("author").get(restricted().path("/revisions/2.pdf"), "Accept-Encoding", "gzip");
        assertThat(file.expect(200).header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void signingOutEmptiesWhatTheBrowserKeeps() {
        assertThat(newSession("author").delete("/api/session").expect(204).header("Clear-Site-Data"))
                .isEqualTo("\"cache\"");
    }
}
