package io.sixpager.discussion.web;

import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.suggestion.SeenThread;
import io.sixpager.discussion.suggestion.SuggestionMerging;
import io.sixpager.discussion.suggestion.SuggestionMerging.MergedText;
import io.sixpager.document.Merge;
import io.sixpager.memo.draft.MergeDetails;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts a suggestion together with a draft that says something else in its place. */
@RestController
@RequestMapping("/api/memos/{id}/suggestions/{thread}/merge")
class SuggestionMergeController {

    /**
     * @param seen the version of the thread
     * @param draft the version of the sender's draft; 0 where the newest revision takes its place
     */
    record SuggestionMerge(long seen, long draft, String suggestedBy, MergeDetails merge) {}

    /**
     * @param baseRevision of the draft
     * @param markdown what the sender has made of both
     */
    record MergedSuggestion(
            @NotNull Long seen,
            @NotNull Long draft,
            @NotNull Integer baseRevision,
            @NotNull String markdown) {

        MergedText text() {
            return new MergedText(MemoTexts.canonical(markdown), draft, baseRevision);
        }
    }

    private final ThreadReader threads;
    private final SuggestionMerging merging;
    private final MemoTexts texts;

    SuggestionMergeController(ThreadReader threads, SuggestionMerging merging, MemoTexts texts) {
        this.threads = threads;
        this.merging = merging;
        this.texts = texts;
    }

    /** What both have become together. Stores nothing. */
    @GetMapping
    SuggestionMerge mergeSuggestion(@PathVariable String id, @PathVariable UUID thread, Person me) {
        var memo = threads.requireRecordedMemo(id, me);
        var found = require(memo, thread);
        var both = merging.both(memo, found, me);
        var base = both.base().markdown();
        var draft = both.draft().text().markdown();
        var suggested = both.suggested().markdown();
        var merge = Merge.of(base, draft, suggested);
        var figures = texts.figuresFor(me, base, draft, suggested);
        return new SuggestionMerge(
                found.version(),
                both.draft().version(),
                found.raiser(),
                MergeDetails.of(merge, both.draft().baseRevision(), both.ancestor(), figures));
    }

    /** Into the sender's draft. */
    @PostMapping
    ThreadReceipt acceptMerged(
            @PathVariable String id, @PathVariable UUID thread, @Valid @RequestBody MergedSuggestion body, Person me) {
        var memo = threads.requireRecordedMemo(id, me);
        var seen = new SeenThread(require(memo, thread), body.seen());
        return merging.accept(memo, seen, body.text(), me);
    }

    private ThreadState require(MemoState memo, UUID thread) {
        return threads.asRecorded(memo, thread).orElseThrow(() -> CommandRejected.notFound(ThreadState.NONE));
    }
}
