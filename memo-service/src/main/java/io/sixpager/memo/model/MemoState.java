package io.sixpager.memo.model;

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
 * @param notices what people are told and have not noted; rows from before there were such have none
 */
public record MemoState(
        long version,
        Attribution changed,
        Header header,
        Progress progress,
        List<Revision> revisions,
        @Nullable Review review,
        List<Objection> objections,
        @Nullable Decision decision,
        List<Notice> notices) {

    public MemoState {
        notices = notices == null ? List.of() : notices;
    }

    /** Told whoever asks for a memo that is not there, or not for them: which of the two is nobody's business. */
    public static final String NONE = "There is no such memo, or it is restricted.";

    public MemoId memoId() {
        return header.memoId();
    }

    public Stage stage() {
        return progress.stage();
    }

    public Attribution staged() {
        return progress.staged();
    }

    public @Nullable String closingReason() {
        return progress.closingReason();
    }

    public @Nullable MemoId successor() {
        return progress.successor();
    }

    public List<Reopening> reopenings() {
        return progress.reopenings();
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

    /** Who is to answer an objection: whom it was handed to, as long as they may read the memo, or else the owner. */
    public String answerer(Objection objection) {
        return objection.lastHandOver().map(HandOver::to).filter(this::isOpenTo).orElse(header.owner());
    }

    /** What the account is told. */
    public List<Notice> noticesTo(String account) {
        return notices.stream().filter(notice -> notice.isTo(account)).toList();
    }

    public Stream<Condition> conditions() {
        return participants().flatMap(participant -> participant.conditions().stream());
    }

    /** Whether conditions bind anybody: while the memo is judged, and for good once it is approved. */
    public boolean bindsConditions() {
        return stage() == Stage.IN_REVIEW
                || (stage() == Stage.DECIDED && decision != null && decision.outcome() == Outcome.APPROVED);
    }

    /** The conditions that somebody still has to meet or to confirm. */
    public Stream<Condition> openConditions() {
        return conditions().filter(Condition::binds);
    }

    /** Whether the participant's verdict is their objection, which is still open. */
    public boolean isVeto(Participant participant) {
        var verdict = participant.verdict();
        return verdict != null
                && verdict.kind() == VerdictKind.OBJECT
                && blockingObjectionOf(participant.account()).isPresent();
    }

    /**
     * Whether the text is also this account's: whoever left the authors has still written what they submitted. The
     * account that submitted answers for an import too; whom an import claims as the author is anybody's word.
     */
    public boolean hasWritten(String account) {
        return header.isAuthor(account)
                || revisions.stream().anyMatch(r -> r.by().account().equals(account));
    }

    /** Whether the account may read the memo and act on it; auditors read a restricted one all the same. */
    public boolean isOpenTo(String account) {
        return !header.restricted() || involves(account);
    }

    /** Whether the account takes part in this memo and may therefore read it although it is restricted. */
    public boolean involves(String account) {
        return header.isAuthor(account)
                || participant(account).isPresent()
                || (review != null && review.isDelegate(account));
    }

    /** Whether the participant has ever said in this review what they think of the memo, whether or not it still stands. */
    public boolean hasAnswered(Participant participant) {
        return participant.verdict() != null
                || !participant.past().isEmpty()
                || objections.stream().anyMatch(objection -> objection.isRaisedBy(participant.account()));
    }

    /** Whether it is told to somebody who may not know the verdicts of others yet. */
    public boolean withholds() {
        return review != null && review.withholds();
    }

    /** As it is told to somebody who may not know any verdict yet: without verdicts, conditions and objections. */
    public MemoState withholdingVerdicts() {
        if (review == null || withholds()) {
            return this;
        }
        var answered = review.participants().stream()
                .filter(this::hasAnswered)
                .map(Participant::account)
                .toList();
        return with(review.withholding(answered)).withObjections(List.of());
    }

    MemoState with(Header newHeader) {
        return new MemoState(version, changed, newHeader, progress, revisions, review, objections, decision, notices);
    }

    MemoState with(Progress newProgress) {
        return new MemoState(version, changed, header, newProgress, revisions, review, objections, decision, notices);
    }

    MemoState with(@Nullable Review newReview) {
        return new MemoState(version, changed, header, progress, revisions, newReview, objections, decision, notices);
    }

    MemoState with(@Nullable Decision newDecision) {
        return new MemoState(version, changed, header, progress, revisions, review, objections, newDecision, notices);
    }

    MemoState withRevisions(List<Revision> newRevisions) {
        return new MemoState(version, changed, header, progress, newRevisions, review, objections, decision, notices);
    }

    MemoState withObjections(List<Objection> newObjections) {
        return new MemoState(version, changed, header, progress, revisions, review, newObjections, decision, notices);
    }

    MemoState withNotices(List<Notice> newNotices) {
        return new MemoState(version, changed, header, progress, revisions, review, objections, decision, newNotices);
    }

    MemoState after(MemoEvent event) {
        return new MemoState(
                version + 1, event.by(), header, progress, revisions, review, objections, decision, notices);
    }
}
