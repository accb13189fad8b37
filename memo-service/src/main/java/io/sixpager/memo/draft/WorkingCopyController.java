package io.sixpager.memo.draft;

import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in author's own working copy of a memo. Nobody else's can be asked for. */
@RestController
@RequestMapping("/api/memos/{id}/draft")
class WorkingCopyController {

    /**
     * @param version the one that this window has seen last; 0 for a new draft
     * @param unmerged which text put aside the author had written before this one was merged, if it was
     */
    record ChangedDraft(
            @NotNull Integer baseRevision,
            @NotNull String markdown,
            @NotNull Long version,
            @Nullable Long unmerged) {}

    /** What a window needs to save again. */
    record Saved(long version, Instant savedAt) {}

    private final OwnMemo memos;
    private final WorkingCopies copies;
    private final Clock clock;

    WorkingCopyController(OwnMemo memos, WorkingCopies copies, Clock clock) {
        this.memos = memos;
        this.copies = copies;
        this.clock = clock;
    }

    /** To have no draft is no failure, so that answers 204. */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "No Content", content = @Content)
    @GetMapping
    ResponseEntity<WorkingCopy> draft(@PathVariable String id, Person me) {
        return copies.find(me.username(), memos.authored(id, me).memoId())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    Saved saveDraft(@PathVariable String id, @Valid @RequestBody ChangedDraft body, Person me) {
        var memo = memos.authored(id, me, body.baseRevision(), body.markdown());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return copies.save(
                        me.username(),
                        memo.memoId(),
                        body.baseRevision(),
                        body.markdown(),
                        body.unmerged(),
                        body.version(),
                        at)
                .map(copy -> new Saved(copy.version(), copy.savedAt()))
                .orElseThrow(() -> overtaken(me, memo));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardDraft(@PathVariable String id, Person me) {
        copies.remove(me.username(), memos.authored(id, me).memoId());
    }

    private CommandRejected overtaken(Person me, MemoState memo) {
        return copies.find(me.username(), memo.memoId())
                .map(copy -> CommandRejected.stale(
                        "This draft was saved in another window since you opened it here. Nothing was overwritten;"
                                + " choose which of the two texts to keep.",
                        Map.of("version", copy.version(), "savedAt", copy.savedAt())))
                .orElseGet(() -> CommandRejected.stale(
                        "This draft was submitted or discarded in another window. Save it again to keep this text.",
                        Map.of("version", WorkingCopies.NONE)));
    }
}
