package io.sixpager.discussion.web;

import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.decision.CommentWords;
import io.sixpager.discussion.draft.PrivateComment;
import io.sixpager.discussion.draft.PrivateComments;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The comments that the signed-in person has written while reading and not shared. Nobody else's can be asked for. */
@RestController
@RequestMapping("/api/memos/{id}/private-comments")
class PrivateCommentController {

    /** @param thread that is replied to; then kind and passage are those of the thread */
    record WrittenComment(
            @Nullable UUID thread,
            @NotNull ThreadKind kind,
            @Valid @Nullable SelectedPassage passage,
            @NotNull String words) {}

    /** @param comments those to be shared; null for all */
    record Sharing(@Nullable Set<@NotNull UUID> comments) {}

    private final ThreadReader threads;
    private final PrivateComments comments;
    private final SelectedPassages passages;
    private final CommentRequests requests;
    private final CommandPort commands;
    private final Clock clock;

    PrivateCommentController(
            ThreadReader threads,
            PrivateComments comments,
            SelectedPassages passages,
            CommentRequests requests,
            CommandPort commands,
            Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.passages = passages;
        this.requests = requests;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping
    List<PrivateComment> privateComments(@PathVariable String id, Person me) {
        return comments.of(me.username(), threads.requireMemo(id, me).memoId());
    }

    /** The id is the client's, so that words that are sent again are kept once. */
    @PutMapping("/{comment}")
    PrivateComment keep(
            @PathVariable String id, @PathVariable UUID comment, @Valid @RequestBody WrittenComment body, Person me) {
        var selected = body.passage();
        var memo = threads.requireMemo(id, me, selected == null ? null : selected.revision());
        var kept = new PrivateComment(
                comment,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                body.thread(),
                CommentRequests.spoken(body.kind()),
                selected == null ? null : AnchoredPassage.of(passages.require(memo, selected)),
                CommentWords.comment(body.words()));
        comments.keep(me.username(), memo.memoId(), kept);
        return kept;
    }

    @DeleteMapping("/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable UUID comment, Person me) {
        comments.remove(me.username(), threads.requireMemo(id, me).memoId(), comment);
    }

    /** One after the other; whatever is refused stays private, and so does what follows. */
    @PostMapping("/sharing")
    List<ThreadReceipt> share(@PathVariable String id, @Valid @RequestBody Sharing body, Person me) {
        var memo = threads.requireMemo(id, me);
        var chosen = body.comments();
        var receipts = new ArrayList<ThreadReceipt>();
        for (var comment : comments.of(me.username(), memo.memoId())) {
            if (chosen == null || chosen.contains(comment.commentId())) {
                receipts.add(share(memo, comment, me));
                comments.remove(me.username(), memo.memoId(), comment.commentId());
            }
        }
        return receipts;
    }

    private ThreadReceipt share(MemoState memo, PrivateComment comment, Person me) {
        var once = Sender.of(me).once(IdempotencyKey.MADE_HERE + "share-" + comment.commentId());
        var thread = comment.thread();
        return commands.send(
                once,
                ThreadReceipt.class,
                by -> thread != null
                        ? requests.reply(memo, by, thread, comment.commentId(), comment.words())
                        : requests.opening(
                                memo,
                                by,
                                comment.commentId(),
                                comment.kind(),
                                comment.passage(),
                                comment.commentId(),
                                comment.words()));
    }
}
