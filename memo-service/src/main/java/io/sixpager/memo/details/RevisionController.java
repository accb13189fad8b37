package io.sixpager.memo.details;

import static io.sixpager.memo.query.MemoReader.requireRevision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sixpager.document.FrontMatter;
import io.sixpager.document.Layout;
import io.sixpager.document.Page;
import io.sixpager.document.PageBreak;
import io.sixpager.document.PrintedMemo;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionSummary;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoPrints;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.text.OpenRemarks;
import io.sixpager.people.Person;
import io.sixpager.web.ConditionalResponse;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    /** Which threads go along. */
    enum Comments {
        open
    }

    private final MemoReader memos;
    private final MemoTexts texts;
    private final MemoPrints prints;
    private final OpenRemarks remarks;
    private final ConditionalResponse kept;

    RevisionController(
            MemoReader memos, MemoTexts texts, MemoPrints prints, OpenRemarks remarks, ConditionalResponse kept) {
        this.memos = memos;
        this.texts = texts;
        this.prints = prints;
        this.remarks = remarks;
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
        var printed = texts.printed(memo, found);
        return kept.file(
                request,
                // without a record the file is the text, whatever the memo is called
                printed.record() == null
                        ? kept.tag("markdown", found.contentHash())
                        : printTag("markdown", found, printed),
                "text/markdown;charset=UTF-8",
                named(memo, found, "md"),
                () -> FrontMatter.before(printed).getBytes(StandardCharsets.UTF_8));
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.html")
    ResponseEntity<byte[]> html(
            @PathVariable String id,
            @PathVariable int revision,
            @RequestParam @Nullable Comments comments,
            Person me,
            WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        var found = requireRevision(memo, revision);
        var printed = printed(memo, found, comments);
        return kept.file(
                request,
                printTag("html", found, printed),
                "text/html;charset=UTF-8",
                named(memo, found, "html"),
                () -> Page.document(printed, texts.prints()).getBytes(StandardCharsets.UTF_8));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/memos/{id}/revisions/{revision:\\d+}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @PathVariable int revision,
            @RequestParam @Nullable Comments comments,
            Person me,
            WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        var found = requireRevision(memo, revision);
        var printed = printed(memo, found, comments);
        return kept.file(
                request,
                printTag("pdf", found, printed),
                MediaType.APPLICATION_PDF_VALUE,
                named(memo, found, "pdf"),
                () -> prints.pdf(printed, me));
    }

    @GetMapping("/memos/{id}/revisions/{revision:\\d+}/breaks")
    ResponseEntity<Breaks> breaks(@PathVariable String id, @PathVariable int revision, Person me, WebRequest request) {
        var found = requireRevision(memos.requireWith(revision, id, me), revision);
        return kept.answer(
                request,
                kept.tag("breaks", Layout.version(), found.contentHash()),
                () -> new Breaks(texts.breaks(found), Layout.version()));
    }

    private PrintedMemo printed(MemoState memo, Revision revision, @Nullable Comments comments) {
        var printed = texts.printed(memo, revision);
        return comments == null ? printed : printed.saying(remarks.of(memo, revision));
    }

    /** Of everything that is printed. */
    private String printTag(String form, Revision revision, PrintedMemo printed) {
        return kept.tag(form, Layout.version(), revision.contentHash(), printed.marks());
    }

    private static String named(MemoState memo, Revision revision, String ending) {
        return "memo-" + memo.header().number() + "-r" + revision.number() + "." + ending;
    }
}
