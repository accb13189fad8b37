package io.sixpager.memo.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.FoldedMemo;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoEvent.DecisionMade;
import io.sixpager.memo.model.MemoEvent.DecisionReopened;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.shared.Attribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoDetailsTest {

    private static final Gate RECORDED = new Gate(
            "two-way-door", 1, false, List.of(new RuleResult("quorum-assents", false, "It was so then.", List.of())));

    private static MemoDetails page(MemoState memo) {
        return MemoDetails.of(memo, "ada", true, null, List.of());
    }

    private static MemoState decided(MemoState memo) {
        var by = Attribution.of("dora", FoldedMemo.NOON);
        var hash = memo.current().orElseThrow().contentHash();
        return MemoFold.evolve(
                memo,
                new DecisionMade(memo.memoId(), by, Outcome.REJECTED, 1, hash, "The numbers do not hold.", RECORDED));
    }

    @Test
    void showsTheGateOfADecidedMemoAsItWasRecorded() {
        var decided = decided(FoldedMemo.inReview(7, "Sell computing", false).state());
        assertThat(page(decided).gate()).isEqualTo(RECORDED);
        assertThat(page(decided).decision()).extracting(DecisionDetails::gate).isEqualTo(RECORDED);
    }

    @Test
    void showsTheGateOfAnOpenMemoAsItStands() {
        var open = FoldedMemo.inReview(7, "Sell computing", false).state();
        assertThat(page(open).gate()).isNotNull().isNotEqualTo(RECORDED);
        assertThat(page(FoldedMemo.drafted(7, "Sell computing", false).state()).gate())
                .isNull();
    }

    @Test
    void keepsTheDecisionOfAMemoThatWasReopenedWithTheReason() {
        var decided = decided(FoldedMemo.inReview(7, "Sell computing", false).state());
        var by = Attribution.of("olga", FoldedMemo.NOON);
        var reopened =
                page(MemoFold.evolve(decided, new DecisionReopened(decided.memoId(), by, "A supplier dropped out.")));
        assertThat(reopened.decision()).isNull();
        assertThat(reopened.closingReason()).as("it has not ended").isNull();
        assertThat(reopened.reopenings()).singleElement().satisfies(reopening -> {
            assertThat(reopening.reason()).isEqualTo("A supplier dropped out.");
            assertThat(reopening.decision()).isEqualTo(page(decided).decision());
        });
    }
}
