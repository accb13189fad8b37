package io.sixpager.memo;

import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A memo as its events tell it, without the texts. The aggregate decides on it and every read view is drawn from it,
 * so that what decides and what is shown cannot differ. {@link MemoFold} makes it out of events.
 *
 * @param version how many events the memo has
 * @param staged the event that brought the memo into its stage
 * @param closingReason why the memo was withdrawn, superseded or reopened last
 */
public record MemoState(
        long version,
        Attribution changed,
        Header header,
        Stage stage,
        Attribution staged,
        List<Revision> revisions,
        @Nullable Review review,
        List<Objection> objections,
        @Nullable Decision decision,
        @Nullable String closingReason,
        @Nullable MemoId successor) {

    public MemoId memoId() {
        return header.memoId();
    }

    public Optional<Revision> current() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
    }

    public int currentNumber() {
        return revisions.size();
    }

    public Optional<Revision> revision(int number) {
        return number < 1 || number > revisions.size() ? Optional.empty() : Optional.of(revisions.get(number - 1));
    }

    public Stream<Participant> participants() {
        return review == null ? Stream.empty() : review.participants().stream();
    }

    public Optional<Participant> participant(String account) {
        return review == null ? Optional.empty() : review.participant(account);
    }

    public Optional<Participant> decider() {
        return review == null ? Optional.empty() : review.decider();
    }

    public Optional<Objection> objection(UUID objectionId) {
        return objections.stream()
                .filter(objection -> objection.objectionId().equals(objectionId))
                .findFirst();
    }

    public Stream<Objection> blockingObjections() {
        return objections.stream().filter(Objection::blocks);
    }

    public Optional<Objection> blockingObjectionOf(String account) {
        return blockingObjections()
                .filter(objection -> objection.isRaisedBy(account))
                .findFirst();
    }

    /** Whether the account takes part in this memo and may therefore read it although it is restricted. */
    public boolean involves(String account) {
        return header.isAuthor(account)
                || participant(account).isPresent()
                || (review != null && review.isDelegate(account));
    }

    MemoState with(Header newHeader) {
        return new MemoState(
                version,
                changed,
                newHeader,
                stage,
                staged,
                revisions,
                review,
                objections,
                decision,
                closingReason,
                successor);
    }

    MemoState with(@Nullable Review newReview) {
        return new MemoState(
                version,
                changed,
                header,
                stage,
                staged,
                revisions,
                newReview,
                objections,
                decision,
                closingReason,
                successor);
    }

    MemoState withRevisions(List<Revision> newRevisions) {
        return new MemoState(
                version,
                changed,
                header,
                stage,
                staged,
                newRevisions,
                review,
                objections,
                decision,
                closingReason,
                successor);
    }

    MemoState withObjections(List<Objection> newObjections) {
        return new MemoState(
                version,
                changed,
                header,
                stage,
                staged,
                revisions,
                review,
                newObjections,
                decision,
                closingReason,
                successor);
    }

    MemoState with(@Nullable Decision newDecision) {
        return new MemoState(
                version,
                changed,
                header,
                stage,
                staged,
                revisions,
                review,
                objections,
                newDecision,
                closingReason,
                successor);
    }

    MemoState entering(Stage newStage, Attribution by, @Nullable String reason, @Nullable MemoId newSuccessor) {
        return new MemoState(
                version, changed, header, newStage, by, revisions, review, objections, decision, reason, newSuccessor);
    }

    MemoState after(MemoEvent event) {
        return new MemoState(
                version + 1,
                event.by(),
                header,
                stage,
                staged,
                revisions,
                review,
                objections,
                decision,
                closingReason,
                successor);
    }
}
