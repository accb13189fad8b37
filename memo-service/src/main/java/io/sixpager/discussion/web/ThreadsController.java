package io.sixpager.discussion.web;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.placement.ShownPlacements;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said of a memo, beside one of its revisions. */
@RestController
class ThreadsController {

    /** @param revision beside which the threads are placed; null as long as there is none */
    record MemoThreads(@Nullable Integer revision, @Nullable String contentHash, List<ThreadDetails> threads) {}

    private final ThreadReader threads;
    private final ShownPlacements placements;
    private final CommentPages pages;
    private final SelectedPassages passages;

    ThreadsController(ThreadReader threads, ShownPlacements placements, CommentPages pages, SelectedPassages passages) {
        this.threads = threads;
        this.placements = placements;
        this.pages = pages;
        this.passages = passages;
    }

    /** What became of the words that somebody is about to comment on. */
    @PostMapping("/api/memos/{id}/placements")
    PassagePlacement placement(@PathVariable String id, @Valid @RequestBody SelectedPassage body, Person me) {
        var memo = threads.requireMemo(id, me, body.revision());
        return placements.inNewest(memo, AnchoredPassage.of(passages.require(memo, body)));
    }

    /**
     * @param revision the newest if none is named
     * @param thread with {@code atLeast}: the version of this thread whose effect the reader wants to see
     */
    @GetMapping("/api/memos/{id}/threads")
    MemoThreads threads(
            @PathVariable String id,
            @RequestParam @Nullable Integer revision,
            @RequestParam @Nullable UUID thread,
            @RequestParam @Nullable Long atLeast,
            Person me) {
        var memo = threads.requireMemo(id, me);
        var shown = revision == null ? memo.current().orElse(null) : MemoReader.requireRevision(memo, revision);
        var all = threads.of(memo, thread, atLeast);
        if (shown == null) {
            return new MemoThreads(null, null, List.of());
        }
        var placed = placements.in(memo, shown, all);
        var standing = ThreadReader.standing(memo, me.username());
        return new MemoThreads(
                shown.number(),
                shown.contentHash(),
                all.stream()
                        .map(each ->
                                ThreadDetails.of(each, placed.get(each.subject().threadId()), pages, me, standing))
                        .toList());
    }
}
