package io.sixpager.discussion.web;

import io.sixpager.discussion.placement.ShownPlacements;
import io.sixpager.discussion.query.PastThreads;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.web.ThreadsController.MemoThreads;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.query.PastMemos;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.shared.CommandRejected;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What had been said of a memo at a past moment. Nobody may do anything there. */
@RestController
class PastThreadsController {

    private final ThreadReader threads;
    private final PastMemos memos;
    private final PastThreads past;
    private final HistoricalStates states;
    private final ShownPlacements placements;
    private final ThreadPages pages;

    PastThreadsController(
            ThreadReader threads,
            PastMemos memos,
            PastThreads past,
            HistoricalStates states,
            ShownPlacements placements,
            ThreadPages pages) {
        this.threads = threads;
        this.memos = memos;
        this.past = past;
        this.states = states;
        this.placements = placements;
        this.pages = pages;
    }

    /** @param revision the newest at that moment if none is named */
    @GetMapping("/api/memos/{id}/threads/as-of")
    MemoThreads threadsAsOf(
            @PathVariable String id,
            @RequestParam @Nullable Integer revision,
            @RequestParam @Nullable Long index,
            @RequestParam @Nullable Instant time,
            Person me) {
        var now = threads.requireMemo(id, me);
        var moment = states.index(new Moment(index, time));
        var then = memos.find(now, moment).orElseThrow(() -> CommandRejected.notFound("The memo had not begun then."));
        var shown = revision == null ? then.current().orElse(null) : MemoReader.requireRevision(then, revision);
        if (shown == null) {
            return MemoThreads.NONE;
        }
        var said = ThreadReader.tellable(then, past.of(then.memoId(), moment));
        var placed = placements.in(then, shown, said, past.placements(then.memoId(), shown.number(), moment));
        return new MemoThreads(
                shown.number(),
                shown.contentHash(),
                "",
                false,
                List.of(),
                List.of(),
                said.stream()
                        .map(thread -> ThreadDetails.of(
                                thread, placed.get(thread.subject().threadId()), pages))
                        .toList());
    }
}
