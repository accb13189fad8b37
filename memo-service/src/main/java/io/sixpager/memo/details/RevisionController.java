package io.sixpager.memo.details;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sixpager.document.Layout;
import io.sixpager.document.Page;
import io.sixpager.document.PageBreak;
import io.sixpager.memo.MemoReader;
import io.sixpager.memo.MemoState;
import io.sixpager.memo.MemoTexts;
import io.sixpager.memo.Revision;
import io.sixpager.memo.RevisionSummary;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The texts: one revision as data, Markdown, page or PDF, and where its pages begin. */
@RestController
@RequestMapping("/api")
class RevisionController {

    /** A revision with its text. */
    record RevisionDetails(@JsonUnwrapped RevisionSummary facts, String markdown, String html) {}

    /** Where the printed pages of a revision begin. */
    record Breaks(List<PageBreak> breaks, String layoutVersion) {}

    /** A stored text never changes, and neither does what is made of it. */
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    private final MemoReader memos;
    private final MemoTexts texts;

    RevisionController(MemoReader memos, MemoTexts texts) {
        this.memos = memos;
        this.texts = texts;
    }

    @GetMapping("/memos/{id}/revisions/{revision:\\d+}")
    RevisionDetails revision(@PathVariable String id, @PathVariable int revision, Person me) {
        var found = require(memos.requireWith(revision, id, me), revision);
        return new RevisionDetails(RevisionSummary.of(found), texts.of(found).markdown(), texts.page(found));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/markdown", schema = @Schema(type = "string")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.md")
    ResponseEntity<byte[]> markdown(@PathVariable String id, @PathVariable int revision, Person me) {
        var found = require(memos.requireWith(revision, id, me), revision);
        return file(
                texts.of(found).markdown().getBytes(StandardCharsets.UTF_8),
                "text/markdown;charset=UTF-8",
                "memo-" + id + "-r" + revision + ".md");
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.html")
    ResponseEntity<byte[]> html(@PathVariable String id, @PathVariable int revision, Person me) {
        var memo = memos.requireWith(revision, id, me);
        var page = Page.document(texts.printed(memo, require(memo, revision)), texts.prints());
        return file(
                page.getBytes(StandardCharsets.UTF_8),
                "text/html;charset=UTF-8",
                "memo-" + id + "-r" + revision + ".html");
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable int revision, Person me) {
        var memo = memos.requireWith(revision, id, me);
        var found = require(memo, revision);
        var pdf = texts.print(texts.printed(memo, found));
        return file(
                pdf, MediaType.APPLICATION_PDF_VALUE, "memo-" + memo.header().number() + "-r" + revision + ".pdf");
    }

    @GetMapping("/memos/{id}/revisions/{revision:\\d+}/breaks")
    ResponseEntity<Breaks> breaks(@PathVariable String id, @PathVariable int revision, Person me) {
        var found = require(memos.requireWith(revision, id, me), revision);
        return ResponseEntity.ok().cacheControl(FOR_EVER).body(new Breaks(texts.breaks(found), Layout.LAYOUT_VERSION));
    }

    static Revision require(MemoState memo, int revision) {
        return memo.revision(revision)
                .orElseThrow(() -> CommandRejected.notFound(
                        "There is no revision " + revision + "; the newest is " + memo.currentNumber() + "."));
    }

    static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
