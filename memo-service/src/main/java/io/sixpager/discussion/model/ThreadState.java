package io.sixpager.discussion.model;

import io.sixpager.discussion.model.Settlement.Stage;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thread as its events tell it. {@link ThreadFold} makes it out of them.
 *
 * @param version how many events it has
 * @param comments the first is the one that opened it
 * @param placedFrom the passage that later revisions are searched for: the original one, or what somebody has chosen
 * @param parked why it is nobody's turn although the thread is open
 * @param suggestion the other words that are proposed in it, if any are
 * @param assignee to whom the answer was handed over, if it was
 * @param handedOn what was handed over, in order; rows from before anything was have none
 * @param doubt about where its passage stands; null as long as there is none
 * @param merged the words that were suggested, as an author has put them together with other ones
 * @param passageWord where a person has said that its passage stands; null as long as nobody has
 */
public record ThreadState(
        long version,
        Subject subject,
        List<Comment> comments,
        @Nullable AnchoredPassage placedFrom,
        Settlement settlement,
        @Nullable String parked,
        @Nullable Suggestion suggestion,
        @Nullable String assignee,
        List<HandedOn> handedOn,
        @Nullable PassageDoubt doubt,
        @Nullable Suggestion merged,
        @Nullable PassageWord passageWord) {

    public ThreadState {
        handedOn = handedOn == null ? List.of() : handedOn;
    }

    /** Told whoever asks for a thread that is not there, or not for them. */
    public static final String NONE = "There is no such thread on this memo.";

    /**
     * What it is about.
     *
     * @param number of the memo
     * @param owner of the memo now
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

    /** Who is to answer it, unless another author does. */
    public String answerer() {
        return assignee == null ? subject.owner() : assignee;
    }

    /** What was handed over when there were so many comments. */
    List<HandedOn> handedOn(int count) {
        return handedOn.stream().filter(handed -> handed.comments() == count).toList();
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

    /** The words that a revision says once it has taken what was accepted. */
    public @Nullable Suggestion acceptedWords() {
        return merged == null ? suggestion : merged;
    }

    ThreadState with(List<Comment> said) {
        return next(
                subject,
                List.copyOf(said),
                placedFrom,
                settlement,
                parked,
                suggestion,
                assignee,
                handedOn,
                doubt,
                merged,
                passageWord);
    }

    ThreadState with(Stage stage, Attribution by, @Nullable String reason, @Nullable Integer answeredBy) {
        var settled = new Settlement(stage, by, version + 1, reason, answeredBy);
        return next(
                subject,
                comments,
                placedFrom,
                settled,
                parked,
                suggestion,
                assignee,
                handedOn,
                doubt,
                merged,
                passageWord);
    }

    ThreadState accepted(Attribution by, @Nullable Suggestion as) {
        var settled = new Settlement(Stage.ACCEPTED, by, version + 1, null, null);
        return next(
                subject, comments, placedFrom, settled, parked, suggestion, assignee, handedOn, doubt, as, passageWord);
    }

    ThreadState pointedAt(Attribution by, AnchoredPassage chosen) {
        var word = new PassageWord(by, version + 1, chosen);
        return next(subject, comments, chosen, settlement, parked, suggestion, assignee, handedOn, null, merged, word);
    }

    ThreadState givenUp(Attribution by, int revision) {
        var word = new PassageWord(by, version + 1, null);
        var gone = new PassageDoubt(revision, by.at(), true);
        return next(
                subject, comments, placedFrom, settlement, parked, suggestion, assignee, handedOn, gone, merged, word);
    }

    ThreadState parked(@Nullable String why) {
        return next(
                subject,
                comments,
                placedFrom,
                settlement,
                why,
                suggestion,
                assignee,
                handedOn,
                doubt,
                merged,
                passageWord);
    }

    ThreadState suggesting(Suggestion offered) {
        return next(
                subject,
                comments,
                placedFrom,
                settlement,
                parked,
                offered,
                assignee,
                handedOn,
                doubt,
                merged,
                passageWord);
    }

    ThreadState doubted(@Nullable PassageDoubt by) {
        return next(
                subject,
                comments,
                placedFrom,
                settlement,
                parked,
                suggestion,
                assignee,
                handedOn,
                by,
                merged,
                passageWord);
    }

    ThreadState handedOn(ThreadEvent.ThreadHandedOver e) {
        var answer = e.from().equals(answerer());
        var handed = new HandedOn(e.by(), e.from(), e.to(), e.reason(), answer, comments.size());
        return with(
                subject,
                answer ? e.to() : assignee,
                Stream.concat(handedOn.stream(), Stream.of(handed)).toList());
    }

    ThreadState ownedBy(String owner) {
        var moved = new Subject(
                subject.threadId(), subject.memoId(), subject.number(), owner, subject.kind(), subject.passage());
        return with(moved, subject.owner().equals(assignee) ? null : assignee, handedOn);
    }

    private ThreadState with(Subject about, @Nullable String answers, List<HandedOn> handed) {
        return next(
                about,
                comments,
                placedFrom,
                settlement,
                parked,
                suggestion,
                answers,
                handed,
                doubt,
                merged,
                passageWord);
    }

    private ThreadState next(
            Subject about,
            List<Comment> said,
            @Nullable AnchoredPassage from,
            Settlement settled,
            @Nullable String why,
            @Nullable Suggestion offered,
            @Nullable String answers,
            List<HandedOn> handed,
            @Nullable PassageDoubt doubted,
            @Nullable Suggestion as,
            @Nullable PassageWord word) {
        return new ThreadState(
                version + 1, about, said, from, settled, why, offered, answers, handed, doubted, as, word);
    }
}
