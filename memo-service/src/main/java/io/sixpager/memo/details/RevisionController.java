package io.sixpager.memo.details;

import static io.sixpager.memo.query.MemoReader.requireRevision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sixpager.document.Layout;
import io.sixpager.document.Page;
import io.sixpager.document.PageBreak;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionSummary;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.web.ConditionalResponse;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The texts: one revision as data, Markdown, page or PDF, and where its pages begin. */
@RestController
@RequestMapping("/api")
class RevisionController {

    /** A revision with its text. */
    record RevisionDetails(@JsonUnwrapped RevisionSummary facts, String markdown, String html) {}

    /** Where the printed pages of a revision begin. */
    record Breaks(List<PageBreak> breaks, String layoutVersion) {}

    private final MemoReader memos;
    private final MemoTexts texts;
    private final ConditionalResponse kept;

    RevisionController(MemoReader memos, MemoTexts texts, ConditionalResponse kept) {
        this.memos = memos;
        this.texts = texts;
        this.kept = kept;
    }

    @GetMapping("/memos/{id}/revisions/{revision:\\d+}")
    RevisionDetails revision(@PathVariable String id, @PathVariable int revision, Person me) {
        var found = requireRevision(memos.requireWith(revision, id, me), revision);
        return new RevisionDetails(RevisionSummary.of(found), texts.of(found).markdown(), texts.page(found));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/markdown", schema = @Schema(type = "string")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.md")
    ResponseEntity<byte[]> markdown(
            @PathVariable String id, @PathVariable int revision, Person me, WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        var found = requireRevision(memo, revision);
        return kept.file(
                request,
                kept.tag("markdown", found.contentHash()),
                "text/markdown;charset=UTF-8",
                named(memo, found, "md"),
                () -> texts.of(found).markdown().getBytes(StandardCharsets.UTF_8));
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.html")
    ResponseEntity<byte[]> html(@PathVariable String id, @PathVariable int revision, Person me, WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        var found = requireRevision(memo, revision);
        return kept.file(
                request,
                printTag("html", memo, found),
                "text/html;charset=UTF-8",
                named(memo, found, "html"),
                () -> Page.document(texts.printed(memo, found), texts.prints()).getBytes(StandardCharsets.UTF_8));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable int revision, Person me, WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        var found = requireRevision(memo, revision);
        return kept.file(
                request,
                printTag("pdf", memo, found),
                MediaType.APPLICATION_PDF_VALUE,
                named(memo, found, "pdf"),
                () -> texts.print(texts.printed(memo, found)));
    }

    @GetMapping("/memos/{id}/revisions/{revision:\\d+}/breaks")
    ResponseEntity<Breaks> breaks(@PathVariable String id, @PathVariable int revision, Person me, WebRequest request) {
        var found = requireRevision(memos.requireWith(revision, id, me), revision);
        return kept.answer(
                request,
                kept.tag("breaks", found.contentHash()),
                () -> new Breaks(texts.breaks(found), Layout.LAYOUT_VERSION));
    }

    /** Title, number and source stand on every page of a print. */
    private String printTag(String form, MemoState memo, Revision revision) {
        var header = memo.header();
        return kept.tag(
                form, header.number(), header.title(), header.source(), revision.number(), revision.contentHash());
    }

    private static String named(MemoState memo, Revision revision, String ending) {
        return "memo-" + memo.header().number() + "-r" + revision.number() + "." + ending;
    }
}
