package io.sixpager.discussion.web;

import io.sixpager.discussion.decision.ThreadPermissions;
import io.sixpager.discussion.decision.ThreadPermissions.Act;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.placement.PassagePlacement;
import io.sixpager.discussion.placement.ShownPlacements;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.query.ThreadStates.Entry;
import io.sixpager.discussion.web.ThreadJson.Placed;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said of a memo, beside one of its revisions. */
@RestController
class ThreadsController {

    /**
     * @param revision beside which the threads are placed; null as long as there is none
     * @param told names all that has been told, for whoever asks later what has come since
     * @param changes whether these are only those that have changed since what was named
     * @param acts what a reader may do to settle a thread, each combination once
     * @param may for each of the threads, which of these the reader may do; nothing of past moments
     */
    record MemoThreads(
            @Nullable Integer revision,
            @Nullable String contentHash,
            String told,
            boolean changes,
            List<List<Act>> acts,
            List<Integer> may,
            List<ThreadDetails> threads) {

        static final MemoThreads NONE = new MemoThreads(null, null, "", false, List.of(), List.of(), List.of());
    }

    private final ThreadReader threads;
    private final ShownPlacements placements;
    private final ThreadJson json;
    private final SelectedPassages passages;

    ThreadsController(ThreadReader threads, ShownPlacements placements, ThreadJson json, SelectedPassages passages) {
        this.threads = threads;
        this.placements = placements;
        this.json = json;
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
     * @param since what an earlier answer has told; only what has changed since is sent, where that can be said
     */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = MemoThreads.class)))
    @GetMapping(value = "/api/memos/{id}/threads", produces = MediaType.APPLICATION_JSON_VALUE)
    void threads(
            @PathVariable String id,
            @RequestParam @Nullable Integer revision,
            @RequestParam @Nullable UUID thread,
            @RequestParam @Nullable Long atLeast,
            @RequestParam @Nullable String since,
            Person me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var memo = threads.requireMemo(id, me);
        var shown = revision == null ? memo.current().orElse(null) : MemoReader.requireRevision(memo, revision);
        var entries = threads.entries(memo, thread, atLeast);
        var answer = shown == null
                ? json.of(MemoThreads.NONE, List.of())
                : beside(memo, shown, entries, Told.parse(since), me);
        answer.sendTo(request, response);
    }

    private WrittenThreads beside(
            MemoState memo, Revision shown, List<Entry> entries, @Nullable Told before, Person me) {
        var recorded = placements.recorded(memo, shown);
        var standing = ThreadReader.standing(memo, me.username());
        var told = Told.of(shown.number(), entries, recorded.values(), me, standing, memo.withholds());
        var since = before != null && before.leadsTo(told) ? before : null;
        var sent = threads.of(
                since == null
                        ? entries
                        : entries.stream()
                                .filter(entry -> since.isNews(entry, recorded.get(entry.threadId())))
                                .toList());
        var placed = placements.in(memo, shown, sent, recorded);
        var acts = new LinkedHashMap<List<Act>, Integer>();
        var may = new ArrayList<Integer>();
        for (var thread : sent) {
            var allowed = me.audits() ? List.<Act>of() : ThreadPermissions.of(thread, me.username(), standing);
            may.add(acts.computeIfAbsent(allowed, _ -> acts.size()));
        }
        return json.of(
                new MemoThreads(
                        shown.number(),
                        shown.contentHash(),
                        told.toString(),
                        since != null,
                        List.copyOf(acts.keySet()),
                        may,
                        List.of()),
                sent.stream()
                        .map(each -> new Placed(each, placed.get(each.subject().threadId())))
                        .toList());
    }
}
