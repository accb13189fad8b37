package io.sixpager.review.board;

import io.sixpager.memo.duty.NextStep;
import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.RestrictedReaders;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One memo on the approval board.
 *
 * @param stageSince since when the memo has stood in its stage; days are for the client to count
 * @param overdueSince when it was noted that an open review is past its due date
 * @param blockers the sentences of the rules that fail
 * @param people all who take part, the authors first
 */
public record BoardCard(
        MemoId memoId,
        long number,
        String title,
        Stage stage,
        String owner,
        @Nullable Door door,
        int revision,
        @Nullable Integer pages,
        Instant stageSince,
        @Nullable Instant due,
        @Nullable Instant overdueSince,
        @Nullable Outcome outcome,
        @Nullable Gate gate,
        List<String> blockers,
        int openConditions,
        String next,
        List<String> waitingFor,
        List<String> authors,
        List<String> people) {

    static BoardCard of(MemoState memo) {
        var review = memo.review();
        var decision = memo.decision();
        var header = memo.header();
        var gate = Gatekeeper.shown(memo).orElse(null);
        var next = NextStep.of(memo);
        return new BoardCard(
                memo.memoId(),
                header.number(),
                header.title(),
                memo.stage(),
                header.owner(),
                review == null ? null : review.door(),
                memo.currentNumber(),
                memo.current().map(revision -> revision.facts().pages()).orElse(null),
                memo.staged().at(),
                review == null ? null : review.due(),
                overdueSince(memo),
                decision == null ? null : decision.outcome(),
                gate,
                gate == null || memo.stage() != Stage.IN_REVIEW ? List.of() : gate.failures(),
                memo.bindsConditions() ? (int) memo.openConditions().count() : 0,
                next.sentence(),
                next.by(),
                header.authors(),
                RestrictedReaders.of(memo));
    }

    private static @Nullable Instant overdueSince(MemoState memo) {
        var review = memo.review();
        var passed = review == null ? null : review.deadline().passed();
        return passed == null || memo.stage() != Stage.IN_REVIEW ? null : passed.at();
    }
}
