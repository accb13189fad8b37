package io.sixpager.memo.details;

import io.sixpager.memo.model.Objection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable String closingReason) {

    /** An author's answer to an objection. */
    public record AnswerDetails(
            String by, String text, Instant at, @Nullable Instant claimedAt) {}

    static ObjectionDetails of(Objection objection) {
        var closed = objection.closed();
        return new ObjectionDetails(
                objection.objectionId(),
                objection.raised().account(),
                objection.revision(),
                objection.statement(),
                objection.raised().at(),
                MemoDetails.claimed(objection.raised()),
                objection.state(),
                objection.answers().stream()
                        .map(a ->
                                new AnswerDetails(a.by().account(), a.text(), a.by().at(), MemoDetails.claimed(a.by())))
                        .toList(),
                closed == null ? null : closed.account(),
                closed == null ? null : closed.at(),
                objection.closingReason());
    }
}
