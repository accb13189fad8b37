package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.MemoCommands;
import io.sixpager.memo.MemoCommands.OwnText;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
class DraftingController {

    record NewMemo(@NotNull String title, boolean restricted) {}

    record MemoChange(@Nullable String title, @Nullable Boolean restricted) {}

    record Named(@NotNull String account) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.AddCoauthor(memo, by, account);
        }
    }

    /** @param unprintable true to submit all the same what does not come out on paper as it was written */
    record NewRevision(
            @NotNull Integer baseRevision,
            @NotNull String markdown,
            @NotNull String summary,
            @Valid @Nullable Merge merge,
            @Nullable Integer restores,
            @Nullable Boolean unprintable) {

        MemoCommands.NewRevision sent() {
            var own = merge == null ? null : new OwnText(merge.ancestor(), merge.markdown());
            return new MemoCommands.NewRevision(
                    baseRevision, markdown, summary, own, restores, Boolean.TRUE.equals(unprintable));
        }
    }

    /** What the author had written, and from which revision, before it was merged with the newest. */
    record Merge(@NotNull Integer ancestor, @NotNull String markdown) {}

    record RevisionName(@NotNull String name) {

        MemoRequest of(int revision) {
            return (memo, by) -> new MemoCommand.NameRevision(memo, by, revision, name);
        }
    }

    private final MemoEndpoint endpoint;
    private final MemoCommands commands;
    private final MemoReader memos;

    DraftingController(MemoEndpoint endpoint, MemoCommands commands, MemoReader memos) {
        this.endpoint = endpoint;
        this.commands = commands;
        this.memos = memos;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> draftMemo(@Valid @RequestBody NewMemo body, Person me, HttpServletRequest request) {
        var receipt = endpoint.send(
                request,
                me,
                body,
                by -> commands.draft(new MemoId(UUID.randomUUID()), by, body.title(), body.restricted()));
        return ResponseEntity.created(URI.create("/api/memos/" + receipt.memoId()))
                .body(receipt);
    }

    @PatchMapping("/{id}")
    Receipt changeMemo(
            @PathVariable String id, @Valid @RequestBody MemoChange body, Person me, HttpServletRequest request) {
        var title = body.title();
        var restricted = body.restricted();
        if ((title == null) == (restricted == null)) {
            throw CommandRejected.invalid("Change either the title or who may read the memo.");
        }
        return endpoint.send(
                id,
                request,
                me,
                body,
                (memo, by) -> title != null
                        ? new MemoCommand.RetitleMemo(memo, by, title)
                        : new MemoCommand.ChangeAccess(memo, by, Boolean.TRUE.equals(restricted)));
    }

    @PostMapping("/{id}/coauthors")
    Receipt addCoauthor(
            @PathVariable String id, @Valid @RequestBody Named body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @DeleteMapping("/{id}/coauthors/{account}")
    Receipt removeCoauthor(
            @PathVariable String id, @PathVariable String account, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, account, (memo, by) -> new MemoCommand.RemoveCoauthor(memo, by, account));
    }

    @PostMapping("/{id}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> submitRevision(
            @PathVariable String id, @Valid @RequestBody NewRevision body, Person me, HttpServletRequest request) {
        var receipt =
                endpoint.send(request, me, body, by -> commands.submit(memos.require(id, me), by, body.sent(), me));
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
        return endpoint.send(id, request, me, body, body.of(revision));
    }
}
