package io.sixpager.memo.details;

import io.sixpager.memo.Door;
import io.sixpager.memo.Gate;
import io.sixpager.memo.Gatekeeper;
import io.sixpager.memo.MemoId;
import io.sixpager.memo.MemoState;
import io.sixpager.memo.NextStep;
import io.sixpager.memo.Objection;
import io.sixpager.memo.Obligation;
import io.sixpager.memo.Obligations;
import io.sixpager.memo.Outcome;
import io.sixpager.memo.Participant;
import io.sixpager.memo.Permission;
import io.sixpager.memo.Review;
import io.sixpager.memo.RevisionSummary;
import io.sixpager.memo.Role;
import io.sixpager.memo.Stage;
import io.sixpager.memo.Verdict;
import io.sixpager.memo.VerdictKind;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A memo as one reader sees it.
 *
 * @param html the sanitised page of the newest revision
 * @param may what the reader may do, and why not
 */
public record MemoDetails(
        MemoId memoId,
        long number,
        long version,
        String title,
        Stage stage,
        boolean restricted,
        @Nullable String source,
        String owner,
        List<String> coauthors,
        Instant draftedAt,
        List<RevisionSummary> revisions,
        @Nullable String html,
        @Nullable ReviewDetails review,
        List<ObjectionDetails> objections,
        @Nullable Gate gate,
        @Nullable DecisionDetails decision,
        @Nullable String closingReason,
        @Nullable MemoId successor,
        NextStep next,
        List<Permission> may,
        @Nullable LastRead lastRead) {

    /** The review, its policy in words, and its participants. */
    public record ReviewDetails(
            Door door,
            PolicyDetails policy,
            Instant due,
            Instant openedAt,
            int openedAtRevision,
            List<ParticipantDetails> participants) {}

    /** The rules that the review was opened under. */
    public record PolicyDetails(String name, int version, List<String> sentences) {}

    /** One participant with the verdict given last and what they owe. */
    public record ParticipantDetails(
            String account,
            Role role,
            @Nullable String recused,
            @Nullable String delegate,
            @Nullable VerdictDetails verdict,
            @Nullable String owes) {}

    /** A verdict and the exact text that it is bound to. */
    public record VerdictDetails(
            VerdictKind verdict,
            int revision,
            String contentHash,
            @Nullable String reason,
            @Nullable String conditions,
            Instant at,
            @Nullable Instant claimedAt,
            Verdict.Standing state,
            @Nullable Integer carriedFrom,
            @Nullable String onBehalfOf,
            String givenBy,
            @Nullable String lapsedBecause) {}

    /** An objection with its answers. */
    public record ObjectionDetails(
            UUID objectionId,
            String raisedBy,
            int revision,
            String statement,
            Instant raisedAt,
            @Nullable Instant claimedAt,
            Objection.State state,
            List<AnswerDetails> answers,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            @Nullable String closingReason) {}

    /** An author's answer to an objection. */
    public record AnswerDetails(
            String by, String text, Instant at, @Nullable Instant claimedAt) {}

    /** The decision, the text it is bound to, and the gate as it stood. */
    public record DecisionDetails(
            Outcome outcome,
            String by,
            Instant at,
            @Nullable Instant claimedAt,
            int revision,
            String contentHash,
            String rationale,
            Gate gate) {}

    /** What the reader's client reported last. */
    public record LastRead(int revision, Instant at) {}

    /** Draws the page for a reader; pure. */
    static MemoDetails of(MemoState memo, String reader, @Nullable String html, List<Permission> may) {
        var header = memo.header();
        var review = memo.review();
        return new MemoDetails(
                memo.memoId(),
                header.number(),
                memo.version(),
                header.title(),
                memo.stage(),
                header.restricted(),
                header.source(),
                header.owner(),
                header.coauthors(),
                header.drafted().at(),
                memo.revisions().stream().map(RevisionSummary::of).toList(),
                html,
                review == null ? null : review(memo, review),
                memo.objections().stream().map(MemoDetails::objection).toList(),
                Gatekeeper.evaluate(memo).orElse(null),
                decision(memo),
                memo.closingReason(),
                memo.successor(),
                NextStep.of(memo),
                may,
                review == null
                        ? null
                        : review.lastReading(reader)
                                .map(reading -> new LastRead(reading.revision(), reading.at()))
                                .orElse(null));
    }

    private static ReviewDetails review(MemoState memo, Review review) {
        var owed = Obligations.of(memo);
        var policy = review.rules();
        return new ReviewDetails(
                review.door(),
                new PolicyDetails(
                        policy.name(),
                        policy.version(),
                        policy.rules().stream().map(rule -> rule.demand()).toList()),
                review.due(),
                review.opened().at(),
                review.openedAtRevision(),
                review.participants().stream()
                        .map(participant -> participant(participant, owed))
                        .toList());
    }

    private static ParticipantDetails participant(Participant participant, List<Obligation> owed) {
        var verdict = participant.verdict();
        return new ParticipantDetails(
                participant.account(),
                participant.role(),
                participant.recusedBecause(),
                participant.delegate(),
                verdict == null ? null : verdict(participant, verdict),
                owed.stream()
                        .filter(o -> o.account().equals(participant.account()))
                        .map(Obligation::why)
                        .findFirst()
                        .orElse(null));
    }

    private static VerdictDetails verdict(Participant participant, Verdict verdict) {
        var giver = verdict.by().account();
        return new VerdictDetails(
                verdict.kind(),
                verdict.revision(),
                verdict.contentHash(),
                verdict.reason(),
                verdict.conditions(),
                verdict.by().at(),
                claimed(verdict.by()),
                verdict.standing(),
                verdict.carriedFrom(),
                giver.equals(participant.account()) ? null : participant.account(),
                giver,
                verdict.lapsedBecause());
    }

    private static ObjectionDetails objection(Objection objection) {
        var closed = objection.closed();
        return new ObjectionDetails(
                objection.objectionId(),
                objection.raised().account(),
                objection.revision(),
                objection.statement(),
                objection.raised().at(),
                claimed(objection.raised()),
                objection.state(),
                objection.answers().stream()
                        .map(a -> new AnswerDetails(a.by().account(), a.text(), a.by().at(), claimed(a.by())))
                        .toList(),
                closed == null ? null : closed.account(),
                closed == null ? null : closed.at(),
                objection.closingReason());
    }

    private static @Nullable DecisionDetails decision(MemoState memo) {
        var decision = memo.decision();
        return decision == null
                ? null
                : new DecisionDetails(
                        decision.outcome(),
                        decision.by().account(),
                        decision.by().at(),
                        claimed(decision.by()),
                        decision.revision(),
                        decision.contentHash(),
                        decision.rationale(),
                        decision.gate());
    }

    private static @Nullable Instant claimed(Attribution by) {
        var claim = by.claim();
        return claim == null ? null : claim.at();
    }
}
