package io.sixpager.discussion.model;

import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread as its events tell it. {@link ThreadFold} makes it out of them.
 *
 * @param version how many events it has
 * @param comments the first is the one that opened it
 * @param placedFrom the passage that later revisions are searched for: the original one, or what somebody has chosen
 * @param parked why it is nobody's turn although the thread is open
 * @param suggestion the other words that are proposed in it, if any are
 */
public record ThreadState(
        long version,
        Subject subject,
        List<Comment> comments,
        @Nullable AnchoredPassage placedFrom,
        Settlement settlement,
        @Nullable String parked,
        @Nullable Suggestion suggestion) {

    /** Told whoever asks for a thread that is not there, or not for them. */
    public static final String NONE = "There is no such thread on this memo.";

    /**
     * What never changes.
     *
     * @param number of the memo
     * @param owner of the memo
     * @param passage null for a thread about the whole memo
     */
    public record Subject(
            UUID threadId,
            MemoId memoId,
            long number,
            String owner,
            ThreadKind kind,
            @Nullable AnchoredPassage passage) {}

    public Stage stage() {
        return settlement.stage();
    }

    public Comment first() {
        return comments.getFirst();
    }

    public String raiser() {
        return first().by().account();
    }

    public boolean isRaisedBy(String account) {
        return raiser().equals(account);
    }

    /** Whether the suggestion stood in a file: what its raiser brought as an author, who can suggest nothing of their own. */
    public boolean cameInFile() {
        return suggestion != null && first().standing().author();
    }

    public Optional<Comment> comment(UUID commentId) {
        return comments.stream()
                .filter(comment -> comment.commentId().equals(commentId))
                .findFirst();
    }

    /** Whether somebody has to do something for it now. */
    public boolean goesOn() {
        return stage().isOpen() && parked == null;
    }

    ThreadState with(List<Comment> said) {
        return new ThreadState(version + 1, subject, List.copyOf(said), placedFrom, settlement, parked, suggestion);
    }

    ThreadState with(Stage stage, Attribution by, @Nullable String reason, @Nullable Integer answeredBy) {
        var settled = new Settlement(stage, by, version + 1, reason, answeredBy);
        return new ThreadState(version + 1, subject, comments, placedFrom, settled, parked, suggestion);
    }

    ThreadState placedFrom(AnchoredPassage chosen) {
        return new ThreadState(version + 1, subject, comments, chosen, settlement, parked, suggestion);
    }

    ThreadState parked(@Nullable String why) {
        return new ThreadState(version + 1, subject, comments, placedFrom, settlement, why, suggestion);
    }

    ThreadState suggesting(Suggestion offered) {
        return new ThreadState(version + 1, subject, comments, placedFrom, settlement, parked, offered);
    }
}
