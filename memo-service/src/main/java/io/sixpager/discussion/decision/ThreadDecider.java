package io.sixpager.discussion.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.notFound;

import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.ChoosePassage;
import io.sixpager.discussion.ThreadCommand.DismissThread;
import io.sixpager.discussion.ThreadCommand.DoubtPassage;
import io.sixpager.discussion.ThreadCommand.EditComment;
import io.sixpager.discussion.ThreadCommand.EndDoubt;
import io.sixpager.discussion.ThreadCommand.EndObjection;
import io.sixpager.discussion.ThreadCommand.FollowOwner;
import io.sixpager.discussion.ThreadCommand.GiveUpPassage;
import io.sixpager.discussion.ThreadCommand.HandOverThread;
import io.sixpager.discussion.ThreadCommand.OfferSuggestion;
import io.sixpager.discussion.ThreadCommand.OnSuggestion;
import io.sixpager.discussion.ThreadCommand.OpenThread;
import io.sixpager.discussion.ThreadCommand.ParkThread;
import io.sixpager.discussion.ThreadCommand.ProposeResolution;
import io.sixpager.discussion.ThreadCommand.ReopenThread;
import io.sixpager.discussion.ThreadCommand.Reply;
import io.sixpager.discussion.ThreadCommand.ResolveThread;
import io.sixpager.discussion.ThreadCommand.UnparkThread;
import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.CommentEdited;
import io.sixpager.discussion.model.ThreadEvent.ReplyAdded;
import io.sixpager.discussion.model.ThreadEvent.ResolutionProposed;
import io.sixpager.discussion.model.ThreadEvent.ThreadDismissed;
import io.sixpager.discussion.model.ThreadEvent.ThreadHandedOver;
import io.sixpager.discussion.model.ThreadEvent.ThreadOpened;
import io.sixpager.discussion.model.ThreadEvent.ThreadOwnerChanged;
import io.sixpager.discussion.model.ThreadEvent.ThreadParked;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadEvent.ThreadUnparked;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.shared.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides every command of a thread on its state. */
public final class ThreadDecider {

    private static final String OPENED = "This thread has been opened already.";

    private ThreadDecider() {}

    public static List<ThreadEvent> decide(@Nullable ThreadState thread, ThreadCommand command) {
        if (command instanceof OpenThread opening) {
            SuggestionEligibility.requireOtherKind(opening.kind());
            return List.of(open(thread, opening, CommentWords.comment(opening.words())));
        }
        if (command instanceof OfferSuggestion offer) {
            var words = offer.opening().words();
            var opened = open(thread, offer.opening(), words.isBlank() ? "" : CommentWords.comment(words));
            return List.of(opened, SuggestionDecider.offer(offer));
        }
        if (thread == null || !thread.subject().memoId().equals(command.memoId())) {
            throw notFound(ThreadState.NONE);
        }
        return switch (command) {
            case OpenThread _, OfferSuggestion _ -> throw conflict(OPENED);
            case OnSuggestion c -> SuggestionDecider.decide(thread, c);
            case Reply c ->
                List.of(new ReplyAdded(
                        c.threadId(),
                        c.memoId(),
                        c.by(),
                        c.commentId(),
                        CommentWords.comment(c.words()),
                        c.mentions(),
                        c.standing()));
            case EditComment c -> edit(thread, c);
            case ProposeResolution c -> propose(thread, c);
            case ResolveThread c -> resolve(thread, c);
            case DismissThread c -> dismiss(thread, c);
            case ReopenThread c -> reopen(thread, c);
            case HandOverThread c -> handOver(thread, c);
            case FollowOwner c -> follow(thread, c);
            case ChoosePassage c -> PassageDecider.choose(thread, c);
            case DoubtPassage c -> PassageDecider.doubt(thread, c);
            case EndDoubt c -> PassageDecider.endDoubt(thread, c);
            case GiveUpPassage c -> PassageDecider.giveUp(thread, c);
            case EndObjection c -> end(thread, c);
            case ParkThread c ->
                thread.goesOn() ? List.of(new ThreadParked(c.threadId(), c.memoId(), c.by(), c.reason())) : List.of();
            case UnparkThread c ->
                thread.parked() == null ? List.of() : List.of(new ThreadUnparked(c.threadId(), c.memoId(), c.by()));
        };
    }

    private static ThreadOpened open(@Nullable ThreadState thread, OpenThread c, String words) {
        if (thread != null) {
            throw conflict(OPENED);
        }
        return new ThreadOpened(
                c.threadId(),
                c.memoId(),
                c.by(),
                c.number(),
                c.owner(),
                c.kind(),
                c.passage(),
                c.commentId(),
                words,
                c.mentions(),
                c.standing());
    }

    private static List<ThreadEvent> edit(ThreadState thread, EditComment c) {
        var comment =
                thread.comment(c.commentId()).orElseThrow(() -> notFound("There is no such comment in this thread."));
        if (!comment.isBy(c.by().account())) {
            throw forbidden("Only " + Mention.of(comment.by().account()) + ", who wrote it, may edit this comment.");
        }
        var words = CommentWords.comment(c.words());
        if (words.equals(comment.words())) {
            throw invalid("The comment says this already.");
        }
        return List.of(new CommentEdited(c.threadId(), c.memoId(), c.by(), c.commentId(), words, c.mentions()));
    }

    private static List<ThreadEvent> propose(ThreadState thread, ProposeResolution c) {
        ThreadEligibility.proposing(thread, c.by().account(), c.standing());
        requireSeen(thread, c.seen());
        return List.of(new ResolutionProposed(c.threadId(), c.memoId(), c.by(), c.revision()));
    }

    private static List<ThreadEvent> resolve(ThreadState thread, ResolveThread c) {
        ThreadEligibility.resolving(thread, c.by().account());
        // Whoever resolves agrees to a proposal that has come meanwhile.
        if (thread.stage() == Stage.OPEN) {
            requireSeen(thread, c.seen());
        }
        return List.of(new ThreadResolved(c.threadId(), c.memoId(), c.by()));
    }

    private static List<ThreadEvent> dismiss(ThreadState thread, DismissThread c) {
        ThreadEligibility.dismissing(thread, c.by().account(), c.standing());
        requireSeen(thread, c.seen());
        return List.of(new ThreadDismissed(c.threadId(), c.memoId(), c.by(), CommentWords.reason(c.reason())));
    }

    private static List<ThreadEvent> end(ThreadState thread, EndObjection c) {
        if (!thread.stage().isOpen()) {
            return List.of();
        }
        return List.of(
                c.overridden() == null
                        ? new ThreadResolved(c.threadId(), c.memoId(), c.by())
                        : new ThreadDismissed(c.threadId(), c.memoId(), c.by(), c.overridden()));
    }

    private static List<ThreadEvent> reopen(ThreadState thread, ReopenThread c) {
        ThreadEligibility.reopening(thread, c.by().account(), c.standing());
        requireSeen(thread, c.seen());
        return List.of(new ThreadReopened(c.threadId(), c.memoId(), c.by(), CommentWords.reason(c.reason())));
    }

    private static List<ThreadEvent> handOver(ThreadState thread, HandOverThread c) {
        var from = ThreadEligibility.handingOver(thread, c.by().account(), c.standing());
        requireSeen(thread, c.seen());
        var to = Mention.of(c.to());
        if (c.to().equals(from)) {
            throw invalid("It is " + to + " who is asked already.");
        }
        if (thread.isRaisedBy(c.to())) {
            throw forbidden(to + " raised this thread; somebody else must answer it.");
        }
        if (thread.suggestion() != null && !c.heir().author()) {
            throw forbidden(to + " does not write this memo and can neither accept nor decline a suggestion.");
        }
        return List.of(
                new ThreadHandedOver(c.threadId(), c.memoId(), c.by(), from, c.to(), CommentWords.reason(c.reason())));
    }

    private static List<ThreadEvent> follow(ThreadState thread, FollowOwner c) {
        return thread.subject().owner().equals(c.owner())
                ? List.of()
                : List.of(new ThreadOwnerChanged(c.threadId(), c.memoId(), c.by(), c.owner()));
    }

    /** What settles a thread is said of what was on the screen: nobody undoes what they have not seen. */
    static void requireSeen(ThreadState thread, long seen) {
        var settlement = thread.settlement();
        if (settlement.version() > seen) {
            throw conflict(Mention.of(settlement.by().account()) + " has "
                    + settlement.stage().done() + " this thread since you looked at it.");
        }
    }
}
