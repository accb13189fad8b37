package io.sixpager.discussion.web;

import io.sixpager.command.CommandEndpoint;
import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.EditComment;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.web.ThreadBodies.NewThread;
import io.sixpager.discussion.web.ThreadBodies.Proposal;
import io.sixpager.discussion.web.ThreadBodies.Reasoned;
import io.sixpager.discussion.web.ThreadBodies.Seen;
import io.sixpager.discussion.web.ThreadBodies.ThreadHandover;
import io.sixpager.discussion.web.ThreadBodies.Words;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Commands about threads. Whoever may read a memo may speak of it. */
@RestController
@RequestMapping("/api/memos/{id}/threads")
class ThreadController {

    private interface Request {
        ThreadCommand of(MemoState memo, Attribution by);
    }

    private final CommandEndpoint endpoint;
    private final ThreadReader threads;
    private final SelectedPassages passages;
    private final CommentRequests comments;

    ThreadController(
            CommandEndpoint endpoint, ThreadReader threads, SelectedPassages passages, CommentRequests comments) {
        this.endpoint = endpoint;
        this.threads = threads;
        this.passages = passages;
        this.comments = comments;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ThreadReceipt openThread(
            @PathVariable String id, @Valid @RequestBody NewThread body, Person me, HttpServletRequest request) {
        return send(id, request, me, body, body.revision(), (memo, by) -> {
            var passage = body.passage() == null ? null : AnchoredPassage.of(passages.require(memo, body.passage()));
            return comments.opening(memo, by, UUID.randomUUID(), body.kind(), passage, UUID.randomUUID(), body.words());
        });
    }

    @PostMapping("/{thread}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    ThreadReceipt reply(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody Words body,
            Person me,
            HttpServletRequest request) {
        return send(
                id, request, me, body, (memo, by) -> comments.reply(memo, by, thread, UUID.randomUUID(), body.words()));
    }

    @PostMapping("/{thread}/comments/{comment}")
    ThreadReceipt editComment(
            @PathVariable String id,
            @PathVariable UUID thread,
            @PathVariable UUID comment,
            @Valid @RequestBody Words body,
            Person me,
            HttpServletRequest request) {
        return send(
                id,
                request,
                me,
                body,
                (memo, by) -> new EditComment(
                        thread,
                        memo.memoId(),
                        by,
                        comment,
                        body.words(),
                        comments.mentions(memo, body.words(), me.username())));
    }

    /** An author holds the thread to be answered. */
    @PostMapping("/{thread}/proposal")
    ThreadReceipt proposeResolution(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody Proposal body,
            Person me,
            HttpServletRequest request) {
        return send(id, request, me, body, body.revision(), (memo, by) -> body.of(thread, memo, by));
    }

    @PostMapping("/{thread}/resolution")
    ThreadReceipt resolveThread(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody Seen body,
            Person me,
            HttpServletRequest request) {
        return send(id, request, me, body, (memo, by) -> body.resolving(thread, memo, by));
    }

    @PostMapping("/{thread}/dismissal")
    ThreadReceipt dismissThread(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody Reasoned body,
            Person me,
            HttpServletRequest request) {
        return send(id, request, me, body, (memo, by) -> body.dismissing(thread, memo, by));
    }

    @PostMapping("/{thread}/reopening")
    ThreadReceipt reopenThread(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody Reasoned body,
            Person me,
            HttpServletRequest request) {
        return send(id, request, me, body, (memo, by) -> body.reopening(thread, memo, by));
    }

    /** Somebody else is asked. */
    @PostMapping("/{thread}/handover")
    ThreadReceipt handOverThread(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody ThreadHandover body,
            Person me,
            HttpServletRequest request) {
        return send(id, request, me, body, (memo, by) -> body.of(thread, memo, by));
    }

    private ThreadReceipt send(String id, HttpServletRequest request, Person me, Object body, Request asked) {
        return send(id, request, me, body, null, asked);
    }

    /** @param revision that the request speaks of */
    private ThreadReceipt send(
            String id, HttpServletRequest request, Person me, Object body, @Nullable Integer revision, Request asked) {
        return endpoint.send(
                request, me, body, ThreadReceipt.class, by -> asked.of(threads.requireMemo(id, me, revision), by));
    }
}
