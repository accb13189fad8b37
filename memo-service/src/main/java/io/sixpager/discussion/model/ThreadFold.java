package io.sixpager.discussion.model;

import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.ThreadEvent.CommentEdited;
import io.sixpager.discussion.model.ThreadEvent.DoubtEnded;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.discussion.model.ThreadEvent.PassageDoubted;
import io.sixpager.discussion.model.ThreadEvent.PassageGivenUp;
import io.sixpager.discussion.model.ThreadEvent.ReplyAdded;
import io.sixpager.discussion.model.ThreadEvent.ResolutionProposed;
import io.sixpager.discussion.model.ThreadEvent.SuggestionAccepted;
import io.sixpager.discussion.model.ThreadEvent.SuggestionDeclined;
import io.sixpager.discussion.model.ThreadEvent.SuggestionOffered;
import io.sixpager.discussion.model.ThreadEvent.SuggestionTaken;
import io.sixpager.discussion.model.ThreadEvent.SuggestionWithdrawn;
import io.sixpager.discussion.model.ThreadEvent.ThreadDismissed;
import io.sixpager.discussion.model.ThreadEvent.ThreadHandedOver;
import io.sixpager.discussion.model.ThreadEvent.ThreadOpened;
import io.sixpager.discussion.model.ThreadEvent.ThreadOwnerChanged;
import io.sixpager.discussion.model.ThreadEvent.ThreadParked;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadEvent.ThreadUnparked;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a thread out of its events. */
public final class ThreadFold {

    private ThreadFold() {}

    /** The thread after one more event; {@code thread} is null before the first. */
    public static ThreadState evolve(@Nullable ThreadState thread, ThreadEvent event) {
        if (thread != null) {
            return apply(thread, event);
        }
        if (event instanceof ThreadOpened opened) {
            return opened(opened);
        }
        throw new IllegalStateException("A thread begins by being opened, not by " + event);
    }

    private static ThreadState opened(ThreadOpened e) {
        var first = new Comment(e.commentId(), e.by(), e.words(), e.mentions(), e.standing(), List.of());
        return new ThreadState(
                1,
                new ThreadState.Subject(e.threadId(), e.memoId(), e.number(), e.owner(), e.kind(), e.passage()),
                List.of(first),
                e.passage(),
                new Settlement(Stage.OPEN, e.by(), 1, null, null),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static ThreadState apply(ThreadState thread, ThreadEvent event) {
        var answeredBy = thread.settlement().answeredBy();
        return switch (event) {
            case ThreadOpened e -> throw new IllegalStateException("The thread is open already: " + e);
            case ReplyAdded e -> thread.with(replied(thread.comments(), e));
            case CommentEdited e -> thread.with(edited(thread.comments(), e));
            case ResolutionProposed e -> thread.with(Stage.PROPOSED, e.by(), null, e.revision());
            case ThreadResolved e -> thread.with(Stage.RESOLVED, e.by(), null, answeredBy);
            case ThreadDismissed e -> thread.with(Stage.DISMISSED, e.by(), e.reason(), answeredBy);
            case ThreadReopened e -> thread.with(Stage.OPEN, e.by(), e.reason(), null);
            case ThreadHandedOver e -> thread.handedOn(e);
            case ThreadOwnerChanged e -> thread.ownedBy(e.owner());
            case PassageChosen e -> thread.pointedAt(e.by(), e.passage());
            case PassageDoubted e -> thread.doubted(new PassageDoubt(e.revision(), e.by().at(), false));
            case DoubtEnded _ -> thread.doubted(null);
            case PassageGivenUp e -> thread.givenUp(e.by(), e.revision());
            case SuggestionOffered e -> thread.suggesting(e.suggestion());
            case SuggestionAccepted e -> thread.accepted(e.by(), e.merged());
            case SuggestionDeclined e -> thread.with(Stage.DECLINED, e.by(), e.reason(), null);
            case SuggestionWithdrawn e -> thread.with(Stage.WITHDRAWN, e.by(), null, null);
            case SuggestionTaken e ->
                thread.with(Stage.ACCEPTED, thread.settlement().by(), null, e.revision());
            case ThreadParked e -> thread.parked(e.reason());
            case ThreadUnparked _ -> thread.parked(null);
        };
    }

    private static List<Comment> replied(List<Comment> comments, ReplyAdded e) {
        var reply = new Comment(e.commentId(), e.by(), e.words(), e.mentions(), e.standing(), List.of());
        return Stream.concat(comments.stream(), Stream.of(reply)).toList();
    }

    private static List<Comment> edited(List<Comment> comments, CommentEdited e) {
        return comments.stream()
                .map(comment -> comment.commentId().equals(e.commentId())
                        ? comment.edited(e.words(), e.mentions(), e.by())
                        : comment)
                .toList();
    }
}
