package io.sixpager.memo.details;

import io.sixpager.memo.decision.ObjectionPermissions;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.QuotedPassage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection with its answers.
 *
 * @param answerer who is to answer it
 * @param may what the reader may do about it
 */
public record ObjectionDetails(
        UUID objectionId,
        String raisedBy,
        int revision,
        String statement,
        @Nullable QuotedPassage passage,
        Instant raisedAt,
        @Nullable Instant claimedAt,
        Objection.State state,
        List<AnswerDetails> answers,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        String answerer,
        List<HandOverDetails> handOvers,
        List<ObjectionPermissions.Act> may) {

    /**
     * An author's answer to an objection.
     *
     * @param revision whose text answers it
     * @param passage the words of it that do
     * @param sustained why that was not enough, as whoever objects says
     */
    public record AnswerDetails(
            String by,
            String text,
            Instant at,
            @Nullable Instant claimedAt,
            @Nullable Integer revision,
            @Nullable QuotedPassage passage,
            @Nullable String sustained,
            @Nullable Instant sustainedAt) {

        static AnswerDetails of(Objection.Answer answer) {
            var sustained = answer.sustained();
            return new AnswerDetails(
                    answer.by().account(),
                    answer.text(),
                    answer.by().at(),
                    MemoDetails.claimed(answer.by()),
                    answer.revision(),
                    answer.passage(),
                    sustained == null ? null : sustained.reason(),
                    sustained == null ? null : sustained.by().at());
        }
    }

    /** @param reader null where nothing can be done, as in the past */
    static ObjectionDetails of(MemoState memo, Objection objection, @Nullable String reader) {
        var closed = objection.closed();
        return new ObjectionDetails(
                objection.objectionId(),
                objection.raised().account(),
                objection.revision(),
                objection.statement(),
                objection.passage(),
                objection.raised().at(),
                MemoDetails.claimed(objection.raised()),
                objection.state(),
                objection.answers().stream().map(AnswerDetails::of).toList(),
                closed == null ? null : closed.account(),
                closed == null ? null : closed.at(),
                objection.closingReason(),
                memo.answerer(objection),
                objection.handOvers().stream().map(HandOverDetails::of).toList(),
                reader == null ? List.of() : ObjectionPermissions.of(memo, reader, objection.objectionId()));
    }
}
