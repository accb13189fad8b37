package io.sixpager.memo;

import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Commands of authors: beginning a memo, its title and readers, its authors, its revisions. */
@RestController
@RequestMapping("/api/memos")
class DraftController {

    record NewMemo(@NotNull String title, boolean restricted) {}

    record MemoChange(@Nullable String title, @Nullable Boolean restricted) {}

    record Named(@NotNull String account) {}

    record NewRevision(
            @NotNull Integer baseRevision,
            @NotNull String markdown,
            @NotNull String summary,
            @Valid @Nullable Merge merge,
            @Nullable Integer restores) {}

    /** What the author had written, and from which revision, before it was merged with the newest. */
    record Merge(@NotNull Integer ancestor, @NotNull String markdown) {}

    record RevisionName(@NotNull String name) {}

    private final CommandRim rim;
    private final MemoReader memos;
    private final RevisionIntake intake;
    private final FigureStore figures;
    private final Directory directory;
    private final JdbcClient jdbc;

    DraftController(
            CommandRim rim,
            MemoReader memos,
            RevisionIntake intake,
            FigureStore figures,
            Directory directory,
            JdbcClient jdbc) {
        this.rim = rim;
        this.memos = memos;
        this.intake = intake;
        this.figures = figures;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> draftMemo(@Valid @RequestBody NewMemo body, Person me, HttpServletRequest request) {
        Guards.title(body.title());
        var receipt = rim.send(request, me, body, by -> {
            var number =
                    jdbc.sql("SELECT nextval('memo_number')").query(Long.class).single();
            return new MemoCommand.DraftMemo(
                    new MemoId(UUID.randomUUID()), by, number, body.title(), body.restricted());
        });
        return ResponseEntity.created(URI.create("/api/memos/" + receipt.memoId()))
                .body(receipt);
    }

    @PatchMapping("/{id}")
    Receipt changeMemo(
            @PathVariable String id, @Valid @RequestBody MemoChange body, Person me, HttpServletRequest request) {
        var memo = memos.require(id, me);
        var title = body.title();
        var restricted = body.restricted();
        if ((title == null) == (restricted == null)) {
            throw CommandRejected.invalid("Change either the title or who may read the memo.");
        }
        return rim.send(
                request,
                me,
                body,
                by -> title != null
                        ? new MemoCommand.RetitleMemo(memo.memoId(), by, title)
                        : new MemoCommand.ChangeAccess(memo.memoId(), by, Boolean.TRUE.equals(restricted)));
    }

    @PostMapping("/{id}/coauthors")
    Receipt addCoauthor(
            @PathVariable String id, @Valid @RequestBody Named body, Person me, HttpServletRequest request) {
        var memo = memos.require(id, me);
        directory.requireMember(body.account());
        return rim.send(request, me, body, by -> new MemoCommand.AddCoauthor(memo.memoId(), by, body.account()));
    }

    @DeleteMapping("/{id}/coauthors/{account}")
    Receipt removeCoauthor(
            @PathVariable String id, @PathVariable String account, Person me, HttpServletRequest request) {
        return rim.send(id, request, me, account, (memo, by) -> new MemoCommand.RemoveCoauthor(memo, by, account));
    }

    @PostMapping("/{id}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> submitRevision(
            @PathVariable String id, @Valid @RequestBody NewRevision body, Person me, HttpServletRequest request) {
        var seen = memos.require(id, me);
        var memo = body.baseRevision() == seen.currentNumber() ? seen : memos.asRecorded(seen);
        var base = memo.revision(body.baseRevision()).orElse(null);
        var merge = body.merge();
        var receipt = rim.send(
                request,
                me,
                body,
                by -> new MemoCommand.SubmitRevision(
                        memo.memoId(),
                        by,
                        body.baseRevision(),
                        body.summary(),
                        intake.take(body.markdown(), base, figures.sizesFor(me)),
                        merge == null
                                ? null
                                : RevisionIntake.unmerged(merge.ancestor(), merge.markdown(), figures.sizesFor(me)),
                        body.restores()));
        return ResponseEntity.created(URI.create("/api/memos/" + receipt.memoId() + "/revisions/" + receipt.revision()))
                .body(receipt);
    }

    @PostMapping("/{id}/revisions/{revision:\\d+}/name")
    Receipt nameRevision(
            @PathVariable String id,
            @PathVariable int revision,
            @Valid @RequestBody RevisionName body,
            Person me,
            HttpServletRequest request) {
        return rim.send(
                id, request, me, body, (memo, by) -> new MemoCommand.NameRevision(memo, by, revision, body.name()));
    }
}
