package io.sixpager.discussion.web;

import io.sixpager.discussion.decision.SuggestionEligibility;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.suggestion.SuggestionDrafts;
import io.sixpager.discussion.suggestion.SuggestionDrafts.SuggestionDraft;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Rewording;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person's own copy of a revision, which they change to suggest it. Nobody else's can be asked for. */
@RestController
@RequestMapping("/api/memos/{id}/suggestion-draft")
class SuggestionDraftController {

    record ChangedText(
            @NotNull Integer baseRevision, @NotNull String markdown) {}

    /** @param version the one that this window has seen last; 0 for a new copy */
    record ChangedCopy(
            @NotNull Integer baseRevision,
            @NotNull String markdown,
            @NotNull Long version) {}

    /** What a window needs to save again. */
    record CopySaved(long version, Instant savedAt) {}

    /**
     * One change that can be sent as a suggestion.
     *
     * @param html the change, marked word by word
     * @param layout what differs in no word, each in a sentence
     */
    record ProposedChange(String html, List<String> layout) {}

    private final ThreadReader threads;
    private final SuggestionDrafts drafts;
    private final MemoTexts texts;
    private final Clock clock;

    SuggestionDraftController(ThreadReader threads, SuggestionDrafts drafts, MemoTexts texts, Clock clock) {
        this.threads = threads;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    /** To have none is no failure, so that answers 204. */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "No Content", content = @Content)
    @GetMapping
    ResponseEntity<SuggestionDraft> suggestionDraft(@PathVariable String id, Person me) {
        return drafts.find(me.username(), threads.requireMemo(id, me).memoId())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    CopySaved saveSuggestionDraft(@PathVariable String id, @Valid @RequestBody ChangedCopy body, Person me) {
        var memo = suggesting(id, body.baseRevision(), me);
        MemoTexts.canonical(body.markdown());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var saved = drafts.save(me.username(), memo.memoId(), body.baseRevision(), body.markdown(), body.version(), at);
        return new CopySaved(saved.version(), saved.savedAt());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardSuggestionDraft(@PathVariable String id, Person me) {
        drafts.remove(me.username(), threads.requireMemo(id, me).memoId());
    }

    /** What a changed text proposes, in reading order. Stores nothing. */
    @PostMapping("/changes")
    List<ProposedChange> changes(@PathVariable String id, @Valid @RequestBody ChangedText body, Person me) {
        var memo = suggesting(id, body.baseRevision(), me);
        var base = base(memo, body.baseRevision());
        var changed = MemoTexts.canonical(body.markdown());
        var figures = texts.figuresFor(me, base.markdown(), changed.markdown());
        return Rewording.between(base, changed).stream()
                .map(rewording -> rewording.redline(figures))
                .map(marked -> new ProposedChange(marked.html(), marked.layout()))
                .toList();
    }

    private MemoState suggesting(String id, int base, Person me) {
        var memo = threads.requireMemo(id, me, base);
        SuggestionEligibility.offering(ThreadReader.standing(memo, me.username()));
        return memo;
    }

    private CanonicalText base(MemoState memo, int revision) {
        return texts.of(MemoReader.requireRevision(memo, revision));
    }
}
