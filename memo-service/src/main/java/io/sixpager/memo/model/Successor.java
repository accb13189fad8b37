package io.sixpager.memo.model;

/** The memo that is to take another one's place, as far as it matters whether it can. */
public record Successor(MemoId memoId, long number, Stage stage, int revision) {

    public static Successor of(MemoState memo) {
        return new Successor(memo.memoId(), memo.header().number(), memo.stage(), memo.currentNumber());
    }
}
