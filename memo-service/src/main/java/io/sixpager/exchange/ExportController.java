package io.sixpager.exchange;

import io.sixpager.exchange.docx.DocxExport;
import io.sixpager.exchange.picture.FigureSource;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.web.ConditionalResponse;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Memos to take along: one revision as a Word document, or all of them in a zip. */
@RestController
@RequestMapping("/api/memos/{id}")
class ExportController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MemoReader memos;
    private final MemoTexts texts;
    private final MemoArchive archive;
    private final ConditionalResponse kept;

    ExportController(MemoReader memos, MemoTexts texts, MemoArchive archive, ConditionalResponse kept) {
        this.memos = memos;
        this.texts = texts;
        this.archive = archive;
        this.kept = kept;
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/revisions/{revision:\\d+}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int revision, Person me, WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        var found = MemoReader.requireRevision(memo, revision);
        var header = memo.header();
        return kept.file(
                request,
                kept.tag("docx", header.number(), header.title(), header.source(), revision, found.contentHash()),
                DOCX,
                "memo-" + header.number() + "-r" + revision + ".docx",
                () -> DocxExport.of(texts.printed(memo, found), FigureSource.of(texts.prints())));
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
                        ContentDisposition.attachment()
                                .filename("memo-" + memo.header().number() + ".zip")
                                .build()
                                .toString())
                .body(out -> archive.write(memo, me, out));
    }
}
