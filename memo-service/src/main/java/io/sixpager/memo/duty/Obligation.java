package io.sixpager.memo.duty;

import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person owes a memo: opened by an event, ended by an event, never set by hand.
 *
 * @param since when it began; not before the memo came into its stage
 * @param why the sentence that tells the person why it is their turn
 * @param endsWhen the act that ends it
 */
public record Obligation(
        MemoId memoId,
        long number,
        String title,
        String account,
        Kind kind,
        Instant since,
        @Nullable Instant due,
        String why,
        String endsWhen,
        @Nullable Integer revision) {

    /** What is owed. */
    public enum Kind {
        REVISE,
        OPEN_REVIEW,
        GIVE_VERDICT,
        GIVE_VERDICT_AGAIN,
        READ,
        ANSWER_OBJECTION,
        SETTLE_OBJECTION,
        DECIDE,
        EXTEND_OR_ASK,
        NAME_PARTICIPANT
    }

    static Obligation on(
            MemoState memo,
            String account,
            Kind kind,
            Instant since,
            @Nullable Instant due,
            String why,
            String endsWhen) {
        var staged = memo.staged().at();
        return new Obligation(
                memo.memoId(),
                memo.header().number(),
                memo.header().title(),
                account,
                kind,
                since.isBefore(staged) ? staged : since,
                due,
                why,
                endsWhen,
                memo.currentNumber() == 0 ? null : memo.currentNumber());
    }
}
