package io.sixpager.memo.list;

import io.sixpager.memo.duty.NextStep;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.RestrictedReaders;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of memos.
 *
 * @param people all who take part, the authors first
 * @param waitingFor whose turn it is
 * @param passage where the words stand that were looked for
 */
public record MemoRow(
        MemoId memoId,
        long number,
        String title,
        Stage stage,
        String owner,
        boolean restricted,
        int revision,
        @Nullable Integer pages,
        @Nullable Integer words,
        Instant updatedAt,
        @Nullable Outcome outcome,
        List<String> authors,
        List<String> people,
        List<String> waitingFor,
        boolean overdue,
        @Nullable FoundPassage passage) {

    static MemoRow of(MemoState memo) {
        var facts = memo.current().map(revision -> revision.facts()).orElse(null);
        var decision = memo.decision();
        var header = memo.header();
        return new MemoRow(
                memo.memoId(),
                header.number(),
                header.title(),
                memo.stage(),
                header.owner(),
                header.restricted(),
                memo.currentNumber(),
                facts == null ? null : facts.pages(),
                facts == null ? null : facts.words(),
                memo.changed().at(),
                decision == null ? null : decision.outcome(),
                header.authors(),
                RestrictedReaders.of(memo),
                NextStep.of(memo).by(),
                isOverdue(memo),
                null);
    }

    private static boolean isOverdue(MemoState memo) {
        var review = memo.review();
        return review != null
                && memo.stage() == Stage.IN_REVIEW
                && review.deadline().hasPassed();
    }

    MemoRow with(@Nullable FoundPassage found) {
        return new MemoRow(
                memoId,
                number,
                title,
                stage,
                owner,
                restricted,
                revision,
                pages,
                words,
                updatedAt,
                outcome,
                authors,
                people,
                waitingFor,
                overdue,
                found);
    }
}
