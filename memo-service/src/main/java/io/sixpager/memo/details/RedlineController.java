package io.sixpager.memo.details;

import static io.sixpager.memo.MemoReader.requireRevision;

import io.sixpager.document.PrintedRedline;
import io.sixpager.document.ReadText;
import io.sixpager.document.Redline;
import io.sixpager.document.SideBySide;
import io.sixpager.memo.Header;
import io.sixpager.memo.MemoReader;
import io.sixpager.memo.MemoTexts;
import io.sixpager.memo.Revision;
import io.sixpager.people.Person;
import io.sixpager.shared.Revalidation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Texts compared: two revisions as one page, side by side or as PDF, or a revision and a text being written. */
@RestController
@RequestMapping("/api/memos/{id}")
class RedlineController {

    /** Two revisions beside each other. */
    record RedlineSides(int from, int to, List<SideBySide.Row> rows) {}

    /** A text that is being written, compared with a revision. Nothing is stored. */
    record Written(@NotNull Integer from, @NotNull String markdown) {}

    private final MemoReader memos;
    private final MemoTexts texts;
    private final Revalidation kept;

    RedlineController(MemoReader memos, MemoTexts texts, Revalidation kept) {
        this.memos = memos;
        this.texts = texts;
        this.kept = kept;
    }

    @GetMapping("/redline")
    ResponseEntity<RedlineDetails> redline(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me, WebRequest request) {
        var memo = memos.requireWith(Math.max(from, to), id, me);
        var before = requireRevision(memo, from);
        var after = requireRevision(memo, to);
        return kept.answer(
                request,
                tag("redline", before, after),
                () -> RedlineDetails.of(from, to, texts.redline(before, after)));
    }

    @PostMapping("/redline")
    RedlineDetails redlineOfWritten(@PathVariable String id, @Valid @RequestBody Written body, Person me) {
        var memo = memos.requireWith(body.from(), id, me);
        var base = texts.read(requireRevision(memo, body.from()));
        var written = ReadText.of(MemoTexts.canonical(body.markdown()));
        return RedlineDetails.of(body.from(), null, Redline.between(base, written, texts.figuresFor(me)));
    }

    @GetMapping("/redline/sides")
    ResponseEntity<RedlineSides> sides(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me, WebRequest request) {
        var memo = memos.requireWith(Math.max(from, to), id, me);
        var before = requireRevision(memo, from);
        var after = requireRevision(memo, to);
        return kept.answer(
                request,
                tag("sides", before, after),
                () -> new RedlineSides(from, to, texts.sides(before, after).rows()));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/redline.pdf")
    ResponseEntity<byte[]> redlinePdf(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me, WebRequest request) {
        var memo = memos.requireWith(Math.max(from, to), id, me);
        var before = requireRevision(memo, from);
        var after = requireRevision(memo, to);
        var header = memo.header();
        return kept.file(
                request,
                tag("redline.pdf", before, after, header.number(), header.title(), header.source()),
                MediaType.APPLICATION_PDF_VALUE,
                "memo-" + header.number() + "-r" + from + "-to-r" + to + ".pdf",
                () -> texts.print(printed(header, before, after)));
    }

    private PrintedRedline printed(Header header, Revision before, Revision after) {
        var label = "Memo " + header.number() + " · changes from " + named(before) + " to " + named(after);
        return new PrintedRedline(header.title(), texts.read(before), texts.read(after), label, header.source());
    }

    private String tag(String form, Revision before, Revision after, @Nullable Object... more) {
        return kept.tag(
                form, before.number(), before.contentHash(), after.number(), after.contentHash(), Arrays.asList(more));
    }

    private static String named(Revision revision) {
        return "revision " + revision.number() + " (" + revision.contentHash().substring(0, 12) + ")";
    }
}
