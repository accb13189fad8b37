package io.sixpager.memo.details;

import io.sixpager.memo.decision.Permission;
import io.sixpager.memo.duty.NextStep;
import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.RevisionSummary;
import io.sixpager.memo.model.Stage;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A memo as one reader sees it.
 *
 * @param html the sanitised page of the newest revision
 * @param withheld what the reader may not know yet of what others have said; null if they may know all
 * @param may what the reader may do, and why not
 * @param notices what they are told
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
        List<ConditionDetails> conditions,
        @Nullable Gate gate,
        @Nullable DecisionDetails decision,
        List<ReopeningDetails> reopenings,
        @Nullable String closingReason,
        @Nullable MemoId successor,
        NextStep next,
        @Nullable WithheldVerdicts withheld,
        List<Permission> may,
        List<NoticeDetails> notices,
        @Nullable LastRead lastRead) {

    /** What the reader's client reported last. */
    public record LastRead(int revision, Instant at) {}

    /**
     * Draws the page for a reader; pure.
     *
     * @param acts whether the reader may do anything at all about what is shown
     */
    static MemoDetails of(MemoState memo, String reader, boolean acts, @Nullable String html, List<Permission> may) {
        var header = memo.header();
        var review = memo.review();
        var decision = memo.decision();
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
                review == null ? null : ReviewDetails.of(memo, review),
                memo.objections().stream()
                        .map(objection -> ObjectionDetails.of(memo, objection, acts ? reader : null))
                        .toList(),
                memo.conditions()
                        .map(condition -> ConditionDetails.of(memo, condition, acts ? reader : null))
                        .toList(),
                Gatekeeper.shown(memo).orElse(null),
                decision == null ? null : DecisionDetails.of(decision),
                memo.reopenings().stream().map(ReopeningDetails::of).toList(),
                memo.closingReason(),
                memo.successor(),
                NextStep.of(memo, reader),
                WithheldVerdicts.of(review),
                may,
                acts
                        ? memo.noticesTo(reader).stream()
                                .map(notice -> NoticeDetails.of(memo, notice))
                                .toList()
                        : List.of(),
                review == null
                        ? null
                        : review.lastReading(reader)
                                .map(reading -> new LastRead(reading.revision(), reading.at()))
                                .orElse(null));
    }

    static @Nullable Instant claimed(Attribution by) {
        var claim = by.claim();
        return claim == null ? null : claim.at();
    }
}
