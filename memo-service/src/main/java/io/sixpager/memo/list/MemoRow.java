package io.sixpager.memo.list;

import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the list of memos. */
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
        @Nullable Outcome outcome) {

    static MemoRow of(MemoState memo) {
        var facts = memo.current().map(revision -> revision.facts()).orElse(null);
        var decision = memo.decision();
        return new MemoRow(
                memo.memoId(),
                memo.header().number(),
                memo.header().title(),
                memo.stage(),
                memo.header().owner(),
                memo.header().restricted(),
                memo.currentNumber(),
                facts == null ? null : facts.pages(),
                facts == null ? null : facts.words(),
                memo.changed().at(),
                decision == null ? null : decision.outcome());
    }
}
