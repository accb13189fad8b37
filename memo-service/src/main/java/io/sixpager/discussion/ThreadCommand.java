package io.sixpager.discussion;

import io.sixpager.command.Appointment;
import io.sixpager.command.Command;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of a thread. What a thread has to know of its memo, whoever sends the command has read
 * there: how the sender stands to it, and that they may see it.
 */
public sealed interface ThreadCommand extends Command<ThreadReceipt> {

    UUID threadId();

    MemoId memoId();

    @Override
    default String aggregateId() {
        return threadId().toString();
    }

    /**
     * @param number of the memo
     * @param owner of the memo
     * @param passage checked against the text that it is of; null for a thread about the whole memo
     * @param mentions the members whom the words name and who may see the memo
     */
    record OpenThread(
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
            implements ThreadCommand {}

    record Reply(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            UUID commentId,
            String words,
            List<String> mentions,
            Standing standing)
            implements ThreadCommand {}

    record EditComment(
            UUID threadId, MemoId memoId, Attribution by, UUID commentId, String words, List<String> mentions)
            implements ThreadCommand {}

    /**
     * @param seen the version of the thread that was on the sender's screen; so with all that settle one or say where its
     *     passage stands
     * @param revision whose text answers the thread, if one does; it exists
     */
    record ProposeResolution(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            long seen,
            Standing standing,
            @Nullable Integer revision) implements ThreadCommand {}

    record ResolveThread(UUID threadId, MemoId memoId, Attribution by, long seen) implements ThreadCommand {}

    record DismissThread(UUID threadId, MemoId memoId, Attribution by, long seen, Standing standing, String reason)
            implements ThreadCommand {}

    record ReopenThread(UUID threadId, MemoId memoId, Attribution by, long seen, Standing standing, String reason)
            implements ThreadCommand {}

    /**
     * Of what the sender, or whoever is to answer, is asked here.
     *
     * @param to who may read the memo
     * @param heir how they stand to it
     */
    record HandOverThread(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            long seen,
            Standing standing,
            String to,
            Standing heir,
            String reason)
            implements ThreadCommand {

        @Override
        public List<Appointment> appointments() {
            return List.of(new Appointment(to, true));
        }
    }

    /** By the service, when the memo has another owner. */
    record FollowOwner(UUID threadId, MemoId memoId, Attribution by, String owner) implements ThreadCommand {}

    /** @param passage checked against the text that it is of */
    record ChoosePassage(
            UUID threadId, MemoId memoId, Attribution by, long seen, Standing standing, AnchoredPassage passage)
            implements ThreadCommand {}

    /** By the service, when the words may stand in several places of a revision. */
    record DoubtPassage(UUID threadId, MemoId memoId, Attribution by, int revision) implements ThreadCommand {}

    /** By the service, when a later revision leaves no doubt. */
    record EndDoubt(UUID threadId, MemoId memoId, Attribution by, int revision) implements ThreadCommand {}

    /** @param revision from which on none of the places is meant; it exists */
    record GiveUpPassage(UUID threadId, MemoId memoId, Attribution by, long seen, Standing standing, int revision)
            implements ThreadCommand {}

    /** By the service, when the objection of a blocking thread has ended; {@code overridden} is why, if it was not lifted. */
    record EndObjection(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            @Nullable String overridden) implements ThreadCommand {}

    /** What can be asked of a thread in which other words are proposed. */
    sealed interface OnSuggestion extends ThreadCommand {}

    /**
     * @param opening of the thread; its words may be empty
     * @param suggestion made from the text that it names
     * @param figures that the proposed text shows; the sender may show them
     * @param brought whether it stood in a file that an author brings, and somebody else has made it
     */
    record OfferSuggestion(OpenThread opening, Suggestion suggestion, Set<String> figures, boolean brought)
            implements ThreadCommand {

        public OfferSuggestion broughtInAFile() {
            return new OfferSuggestion(opening, suggestion, figures, true);
        }

        @Override
        public UUID threadId() {
            return opening.threadId();
        }

        @Override
        public MemoId memoId() {
            return opening.memoId();
        }

        @Override
        public Attribution by() {
            return opening.by();
        }
    }

    /** @param merged what an author has made of it where their draft said something else; null where nobody had to choose */
    record AcceptSuggestion(
            UUID threadId,
            MemoId memoId,
            Attribution by,
            long seen,
            Standing standing,
            @Nullable Suggestion merged) implements OnSuggestion {}

    record DeclineSuggestion(UUID threadId, MemoId memoId, Attribution by, long seen, Standing standing, String reason)
            implements OnSuggestion {}

    record WithdrawSuggestion(UUID threadId, MemoId memoId, Attribution by, long seen) implements OnSuggestion {}

    /** By the service, when a revision says what was suggested. */
    record TakeSuggestion(UUID threadId, MemoId memoId, Attribution by, int revision) implements OnSuggestion {}

    /** By the service, when the memo has been decided or withdrawn. */
    record ParkThread(UUID threadId, MemoId memoId, Attribution by, String reason) implements ThreadCommand {}

    /** By the service, when the memo is being worked on again. */
    record UnparkThread(UUID threadId, MemoId memoId, Attribution by) implements ThreadCommand {}
}
