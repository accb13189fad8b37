package io.sixpager.memo.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoExamples;
import io.sixpager.memo.model.MemoEvent.MemoDrafted;
import io.sixpager.memo.model.MemoEvent.MemoRetitled;
import io.sixpager.memo.model.MemoFold;
import org.junit.jupiter.api.Test;

class StateInternerTest {

    private static final MemoDrafted DRAFTED =
            new MemoDrafted(MemoExamples.MEMO, MemoExamples.by("olga"), 7, "Sell storage", false);

    @Test
    void holdsOneInstanceOfWhatWasFoldedTwice() {
        var aggregates = StateInterner.shared(MemoFold.evolve(null, DRAFTED));
        var views = MemoFold.evolve(null, DRAFTED);
        assertThat(views).isNotSameAs(aggregates);
        assertThat(StateInterner.shared(views)).isSameAs(aggregates);
    }

    @Test
    void keepsStatesApartThatDifferInOneWord() {
        var before = StateInterner.shared(MemoFold.evolve(null, DRAFTED));
        var retitled = MemoFold.evolve(
                before, new MemoRetitled(MemoExamples.MEMO, MemoExamples.by("olga"), "Sell storage now"));
        assertThat(StateInterner.shared(retitled)).isSameAs(retitled).isNotEqualTo(before);
    }
}
