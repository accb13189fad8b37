package io.sixpager.memo.details;

import static io.sixpager.memo.query.MemoReader.requireRevision;

import io.sixpager.document.PrintedRedline;
import io.sixpager.document.Redline;
import io.sixpager.document.SideBySide;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.TitleChange;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoPrints;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.text.TakenRewordings;
import io.sixpager.memo.text.TakenRewordings.TakenRewording;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.web.ConditionalResponse;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Two revisions compared: as one page, side by side or as PDF. */
@RestController
@RequestMapping("/api/memos/{id}")
class RedlineController {

    /** Two texts beside each other; {@code to} is null for one that is being written. */
    record RedlineSides(int from, @Nullable Integer to, List<SideBySide.Row> rows) {}

    /** Two revisions of one memo. */
    private record Pair(MemoState memo, Revision before, Revision after) {

        @Nullable TitleChange title() {
            return TitleChange.between(memo, before, after);
        }

        /** From the first revision to the newer of the two. */
        List<Revision> path() {
            return IntStream.rangeClosed(1, after.number())
                    .mapToObj(number -> requireRevision(memo, number))
                    .toList();
        }
    }

    private final MemoReader memos;
    private final MemoTexts texts;
    private final MemoPrints prints;
    private final TakenRewordings rewordings;
    private final ConditionalResponse kept;
    private final Directory directory;

    RedlineController(
            MemoReader memos,
            MemoTexts texts,
            MemoPrints prints,
            TakenRewordings rewordings,
            ConditionalResponse kept,
            Directory directory) {
        this.memos = memos;
        this.texts = texts;
        this.prints = prints;
        this.rewordings = rewordings;
        this.kept = kept;
        this.directory = directory;
    }

    @GetMapping("/redline")
    ResponseEntity<RedlineDetails> redline(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me, WebRequest request) {
        var pair = pair(id, from, to, me);
        var taken = taken(pair);
        // What is known to have been suggested is only added.
        return kept.answer(
                request,
                tag("redline", pair, pair.title(), taken.size()),
                () -> RedlineDetails.of(from, to, pair.title(), compared(pair, taken)));
    }

    @GetMapping("/redline/sides")
    ResponseEntity<RedlineSides> sides(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me, WebRequest request) {
        var pair = pair(id, from, to, me);
        return kept.answer(
                request,
                tag("sides", pair),
                () -> new RedlineSides(
                        from, to, texts.sides(pair.before(), pair.after()).rows()));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/redline.pdf")
    ResponseEntity<byte[]> redlinePdf(
            @PathVariable String id, @RequestParam int from, @RequestParam int to, Person me, WebRequest request) {
        var pair = pair(id, from, to, me);
        var header = pair.memo().header();
        var taken = taken(pair);
        return kept.file(
                request,
                tag("redline.pdf", pair, pair.title(), header.number(), header.title(), header.source(), names(taken)),
                MediaType.APPLICATION_PDF_VALUE,
                "memo-" + header.number() + "-r" + from + "-to-r" + to + ".pdf",
                () -> prints.pdf(printed(pair, taken), texts.path(pair.before(), pair.path(), taken), me));
    }

    private List<TakenRewording> taken(Pair pair) {
        return rewordings.of(pair.memo().memoId()).stream()
                .filter(each -> each.revision() > pair.before().number()
                        && each.revision() <= pair.after().number())
                .toList();
    }

    private Redline compared(Pair pair, List<TakenRewording> taken) {
        return texts.redline(pair.before(), pair.after(), pair.path(), taken);
    }

    /** People may be called otherwise by now. */
    private SortedMap<String, String> names(List<TakenRewording> taken) {
        var names = new TreeMap<String, String>();
        for (var each : taken) {
            names.put(each.credit().suggestedBy(), name(each.credit().suggestedBy()));
            names.put(each.credit().acceptedBy(), name(each.credit().acceptedBy()));
        }
        return names;
    }

    private String name(String account) {
        return directory.find(account).map(Person::name).orElse(account);
    }

    private Pair pair(String id, int from, int to, Person me) {
        var memo = memos.requireWith(Math.max(from, to), id, me);
        return new Pair(memo, requireRevision(memo, from), requireRevision(memo, to));
    }

    private PrintedRedline printed(Pair pair, List<TakenRewording> taken) {
        var header = pair.memo().header();
        var label =
                "Memo " + header.number() + " · changes from " + named(pair.before()) + " to " + named(pair.after());
        return new PrintedRedline(
                header.title(),
                RedlineController.lines(pair.title()),
                texts.read(pair.before()),
                texts.read(pair.after()),
                label,
                header.source(),
                names(taken));
    }

    private String tag(String form, Pair pair, @Nullable Object... more) {
        var before = pair.before();
        var after = pair.after();
        return kept.tag(
                form, before.number(), before.contentHash(), after.number(), after.contentHash(), Arrays.asList(more));
    }

    /** How the title stands over a comparison where it is another one. */
    static PrintedRedline.@Nullable Titles lines(@Nullable TitleChange title) {
        return title == null ? null : new PrintedRedline.Titles(title.before(), title.after());
    }

    static String named(Revision revision) {
        return "revision " + revision.number() + " (" + revision.contentHash().substring(0, 12) + ")";
    }
}
