package io.sixpager.discussion.model;

import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a thread. Names and fields are for ever; see docs/how-to/change-an-event.md. */
public sealed interface ThreadEvent {

    UUID threadId();

    MemoId memoId();

    Attribution by();

    /**
     * @param number of the memo, by which people know it
     * @param owner of the memo, who sees to it that the thread is answered
     * @param passage null for a thread about the whole memo
     * @param mentions the members whom the words name
     */
    record ThreadOpened(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            long number,
            String owner,
            ThreadKind kind,
            @Nullable AnchoredPassage passage,
            UUID commentId,
            String words,
            List<String> mentions,
            Standing standing)
            implements ThreadEvent {}

    record ReplyAdded(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            UUID commentId,
            String words,
            List<String> mentions,
            Standing standing)
            implements ThreadEvent {}

    /** The words that were there before stay in the event that brought them. */
    record CommentEdited(
            UUID threadId, MemoId memoId, Attribution by, UUID commentId, String words, List<String> mentions)
            implements ThreadEvent {}

    /**
     * An author holds the thread to be answered.
     *
     * @param revision whose text answers it, if one does
     */
    record ResolutionProposed(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            @Nullable Integer revision) implements ThreadEvent {}

    /** By whoever raised it. */
    record ThreadResolved(UUID threadId, MemoId memoId, Attribution by) implements ThreadEvent {}

    /** By somebody else than its raiser. */
    record ThreadDismissed(UUID threadId, MemoId memoId, Attribution by, String reason) implements ThreadEvent {}

    record ThreadReopened(UUID threadId, MemoId memoId, Attribution by, String reason) implements ThreadEvent {}

    /** What {@code from} was asked in the thread, {@code to} is asked from now on. */
    record ThreadHandedOver(UUID threadId, MemoId memoId, Attribution by, String from, String to, String reason)
            implements ThreadEvent {}

    /** {@code by} nobody: the memo has another owner, who sees to it that the thread is answered. */
    record ThreadOwnerChanged(UUID threadId, MemoId memoId, Attribution by, String owner) implements ThreadEvent {}

    /** Where the thread is placed from now on, because nobody could tell by the words alone. */
    record PassageChosen(UUID threadId, MemoId memoId, Attribution by, AnchoredPassage passage)
            implements ThreadEvent {}

    /** {@code by} nobody: the words may stand in several places of a revision. */
    record PassageDoubted(UUID threadId, MemoId memoId, Attribution by, int revision) implements ThreadEvent {}

    /** {@code by} nobody: a later revision leaves no doubt. */
    record DoubtEnded(UUID threadId, MemoId memoId, Attribution by, int revision) implements ThreadEvent {}

    /** Somebody says that none of the places is meant: from this revision on the words are gone. */
    record PassageGivenUp(UUID threadId, MemoId memoId, Attribution by, int revision) implements ThreadEvent {}

    /** Its thread was opened with it. */
    record SuggestionOffered(UUID threadId, MemoId memoId, Attribution by, Suggestion suggestion)
            implements ThreadEvent {}

    /**
     * By an author, into whose draft the words have gone.
     *
     * @param merged what has become of it where the draft said something else, for a later revision than the one that it
     *     was offered for; null where nobody had to choose
     */
    record SuggestionAccepted(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            @Nullable Suggestion merged) implements ThreadEvent {}

    /** By an author. */
    record SuggestionDeclined(UUID threadId, MemoId memoId, Attribution by, String reason) implements ThreadEvent {}

    /** By whoever made it. */
    record SuggestionWithdrawn(UUID threadId, MemoId memoId, Attribution by) implements ThreadEvent {}

    /** {@code by} nobody: the words that were accepted stand in a revision. */
    record SuggestionTaken(UUID threadId, MemoId memoId, Attribution by, int revision) implements ThreadEvent {}

    /** {@code by} nobody: the memo was decided or withdrawn, so that it is nobody's turn any more. */
    record ThreadParked(UUID threadId, MemoId memoId, Attribution by, String reason) implements ThreadEvent {}

    /** {@code by} nobody: the memo is being worked on again. */
    record ThreadUnparked(UUID threadId, MemoId memoId, Attribution by) implements ThreadEvent {}
}
