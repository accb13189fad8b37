package io.sixpager.memo.details;

import static io.sixpager.memo.details.RevisionController.FOR_EVER;
import static io.sixpager.memo.details.RevisionController.file;
import static io.sixpager.memo.details.RevisionController.require;

import io.sixpager.document.PrintedRedline;
import io.sixpager.document.ReadText;
import io.sixpager.document.Redline;
import io.sixpager.document.SideBySide;
import io.sixpager.memo.MemoReader;
import io.sixpager.memo.MemoTexts;
import io.sixpager.memo.Revision;
import io.sixpager.people.Person;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Texts compared: two revisions as one page, side by side or as PDF, or a revision and a text being written. */
@RestController
@RequestMapping("/api/memos/{id}")
class RedlineController {

    /** Two texts beside each other; {@code to} is null for one that is being written. */
    record RedlineSides(int from, @Nullable Integer to, List<SideBySide.Row> rows) {}

    /** A text that is being written, compared with a revision. Nothing is stored. */
    record Written(@NotNull Integer from, @NotNull String markdown) {}

    private final MemoReader memos;
    private final MemoTexts texts;

    RedlineController(MemoReader memos, MemoTexts texts) {
        this.memos = memos;
        this.texts = texts;
    }

    @GetMapping("/redline")
    ResponseEntity<RedlineDetails> redline(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me) {
        var memo = memos.requireWith(Math.max(from, to), id, me);
        var redline = texts.redline(require(memo, from), require(memo, to));
        return ResponseEntity.ok().cacheControl(FOR_EVER).body(RedlineDetails.of(from, to, redline));
    }

    @PostMapping("/redline")
    RedlineDetails redlineOfWritten(@PathVariable String id, @Valid @RequestBody Written body, Person me) {
        var memo = memos.requireWith(body.from(), id, me);
        var base = texts.read(require(memo, body.from()));
        return RedlineDetails.of(body.from(), null, Redline.between(base, read(body), texts.figuresFor(me)));
    }

    @PostMapping("/redline/sides")
    RedlineSides sidesOfWritten(@PathVariable String id, @Valid @RequestBody Written body, Person me) {
        var memo = memos.requireWith(body.from(), id, me);
        var base = texts.read(require(memo, body.from()));
        return new RedlineSides(
                body.from(),
                null,
                SideBySide.of(base, read(body), texts.figuresFor(me)).rows());
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @PostMapping("/redline.pdf")
    ResponseEntity<byte[]> printOfWritten(@PathVariable String id, @Valid @RequestBody Written body, Person me) {
        var memo = memos.requireWith(body.from(), id, me);
        var before = require(memo, body.from());
        var number = memo.header().number();
        var print = new PrintedRedline(
                memo.header().title(),
                texts.read(before),
                read(body),
                "Memo " + number + " · changes from " + named(before) + " to an unsubmitted text",
                memo.header().source());
        return file(
                print.pdf(texts.printsFor(me)),
                MediaType.APPLICATION_PDF_VALUE,
                "memo-" + number + "-r" + body.from() + "-to-draft.pdf");
    }

    @GetMapping("/redline/sides")
    ResponseEntity<RedlineSides> sides(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me) {
        var memo = memos.requireWith(Math.max(from, to), id, me);
        var sides = texts.sides(require(memo, from), require(memo, to));
        return ResponseEntity.ok().cacheControl(FOR_EVER).body(new RedlineSides(from, to, sides.rows()));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/redline.pdf")
    ResponseEntity<byte[]> redlinePdf(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me) {
        var memo = memos.requireWith(Math.max(from, to), id, me);
        var before = require(memo, from);
        var after = require(memo, to);
        var number = memo.header().number();
        var label = "Memo " + number + " · changes from " + named(before) + " to " + named(after);
        var print = new PrintedRedline(
                memo.header().title(),
                texts.read(before),
                texts.read(after),
                label,
                memo.header().source());
        return file(
                texts.print(print),
                MediaType.APPLICATION_PDF_VALUE,
                "memo-" + number + "-r" + from + "-to-r" + to + ".pdf");
    }

    private static ReadText read(Written body) {
        return ReadText.of(MemoTexts.canonical(body.markdown()));
    }

    private static String named(Revision revision) {
        return "revision " + revision.number() + " (" + revision.contentHash().substring(0, 12) + ")";
    }
}
