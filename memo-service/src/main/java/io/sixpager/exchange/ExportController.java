package io.sixpager.exchange;

import io.sixpager.document.Layout;
import io.sixpager.exchange.docx.DocxComment;
import io.sixpager.exchange.docx.DocxExport;
import io.sixpager.exchange.picture.FigureSource;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import io.sixpager.web.ConditionalResponse;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Memos to take along: one revision as a Word document, or all of them in a zip. */
@RestController
@RequestMapping("/api/memos/{id}")
class ExportController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Which threads go along. */
    enum Comments {
        open
    }

    private final MemoReader memos;
    private final MemoTexts texts;
    private final MemoArchive archive;
    private final OpenComments open;
    private final ConditionalResponse kept;

    ExportController(
            MemoReader memos, MemoTexts texts, MemoArchive archive, OpenComments open, ConditionalResponse kept) {
        this.memos = memos;
        this.texts = texts;
        this.archive = archive;
        this.open = open;
        this.kept = kept;
    }

    /** @param comments the open threads go along as Word's comments */
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/revisions/{revision:\\d+}.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String id,
            @PathVariable int revision,
            @RequestParam @Nullable Comments comments,
            Person me,
            WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        var found = MemoReader.requireRevision(memo, revision);
        var printed = texts.printed(memo, found);
        var said = comments == null ? List.<DocxComment>of() : open.inWord(memo, found);
        return kept.file(
                request,
                kept.tag("docx", Layout.version(), found.contentHash(), printed.marks(), Sha256.of(said.toString())),
                DOCX,
                "memo-" + memo.header().number() + "-r" + revision + ".docx",
                () -> DocxExport.of(printed, FigureSource.of(texts.prints()), said));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/archive.zip")
    ResponseEntity<StreamingResponseBody> archive(@PathVariable String id, Person me) {
        var memo = memos.require(id, me);
        if (memo.withholds()) {
            throw CommandRejected.forbidden(
                    "A whole memo tells every verdict; you can take it along once you have given your own.");
        }
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
