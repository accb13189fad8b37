package io.sixpager.memo.details;

import static io.sixpager.memo.query.MemoReader.requireRevision;

import io.sixpager.document.Figures;
import io.sixpager.document.PrintedRedline;
import io.sixpager.document.ReadText;
import io.sixpager.document.Redline;
import io.sixpager.document.SideBySide;
import io.sixpager.memo.details.RedlineController.RedlineSides;
import io.sixpager.memo.model.TitleChange;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoPrints;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A revision and a text that is being written compared, in the same three ways as two revisions. Nothing is stored. */
@RestController
@RequestMapping("/api/memos/{id}")
class WrittenRedlineController {

    record Written(@NotNull Integer from, @NotNull String markdown) {}

    private final MemoReader memos;
    private final MemoTexts texts;
    private final MemoPrints prints;

    WrittenRedlineController(MemoReader memos, MemoTexts texts, MemoPrints prints) {
        this.memos = memos;
        this.texts = texts;
        this.prints = prints;
    }

    @PostMapping("/redline")
    RedlineDetails redlineOfWritten(@PathVariable String id, @Valid @RequestBody Written body, Person me) {
        var memo = memos.requireWith(body.from(), id, me);
        var before = requireRevision(memo, body.from());
        var base = texts.read(before);
        var title = TitleChange.between(memo, before, null);
        return RedlineDetails.of(body.from(), null, title, Redline.between(base, read(body), figures(base, body, me)));
    }

    @PostMapping("/redline/sides")
    RedlineSides sidesOfWritten(@PathVariable String id, @Valid @RequestBody Written body, Person me) {
        var memo = memos.requireWith(body.from(), id, me);
        var base = texts.read(requireRevision(memo, body.from()));
        var sides = SideBySide.of(base, read(body), figures(base, body, me));
        return new RedlineSides(body.from(), null, sides.rows());
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @PostMapping("/redline.pdf")
    ResponseEntity<byte[]> printOfWritten(@PathVariable String id, @Valid @RequestBody Written body, Person me) {
        var memo = memos.requireWith(body.from(), id, me);
        var before = requireRevision(memo, body.from());
        var base = texts.read(before);
        var header = memo.header();
        var print = new PrintedRedline(
                header.title(),
                RedlineController.lines(TitleChange.between(memo, before, null)),
                base,
                read(body),
                "Memo " + header.number() + " · changes from " + RedlineController.named(before)
                        + " to an unsubmitted text",
                header.source(),
                Map.of());
        var name = "memo-" + header.number() + "-r" + body.from() + "-to-draft.pdf";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(prints.written(print, me));
    }

    private Figures figures(ReadText base, Written body, Person me) {
        return texts.figuresFor(me, base.text().markdown(), body.markdown());
    }

    private static ReadText read(Written body) {
        return ReadText.of(MemoTexts.canonical(body.markdown()));
    }
}
