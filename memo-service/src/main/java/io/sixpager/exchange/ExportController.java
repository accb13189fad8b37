package io.sixpager.exchange;

import io.sixpager.memo.MemoReader;
import io.sixpager.memo.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Memos to take along: one revision as a Word document, or all of them in a zip. */
@RestController
@RequestMapping("/api/memos/{id}")
class ExportController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MemoReader memos;
    private final MemoTexts texts;
    private final MemoArchive archive;

    ExportController(MemoReader memos, MemoTexts texts, MemoArchive archive) {
        this.memos = memos;
        this.texts = texts;
        this.archive = archive;
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/revisions/{revision:\\d+}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int revision, Person me) {
        var memo = memos.requireWith(revision, id, me);
        var found = memo.revision(revision)
                .orElseThrow(() -> CommandRejected.notFound(
                        "There is no revision " + revision + "; the newest is " + memo.currentNumber() + "."));
        var docx = DocxExport.of(texts.printed(memo, found), FigureSource.of(texts.prints()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_TYPE, DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment("memo-" + memo.header().number() + "-r" + revision + ".docx"))
                .body(docx);
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/archive.zip")
    ResponseEntity<StreamingResponseBody> archive(@PathVariable String id, Person me) {
        var memo = memos.require(id, me);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment("memo-" + memo.header().number() + ".zip"))
                .body(out -> archive.write(memo, me, out));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
