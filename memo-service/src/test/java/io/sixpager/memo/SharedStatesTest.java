package io.sixpager.memo;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoEvent.MemoDrafted;
import io.sixpager.memo.MemoEvent.MemoRetitled;
import org.junit.jupiter.api.Test;

class SharedStatesTest {

    private static final MemoDrafted DRAFTED =
            new MemoDrafted(MemoExamples.MEMO, MemoExamples.by("olga"), 7, "Sell storage", false);

    @Test
    void holdsOneInstanceOfWhatWasFoldedTwice() {
        var aggregates = SharedStates.shared(MemoFold.evolve(null, DRAFTED));
        var views = MemoFold.evolve(null, DRAFTED);
        assertThat(views).isNotSameAs(aggregates);
        assertThat(SharedStates.shared(views)).isSameAs(aggregates);
    }

    @Test
    void keepsStatesApartThatDifferInOneWord() {
        var before = SharedStates.shared(MemoFold.evolve(null, DRAFTED));
        var retitled = MemoFold.evolve(
                before, new MemoRetitled(MemoExamples.MEMO, MemoExamples.by("olga"), "Sell storage now"));
        assertThat(SharedStates.shared(retitled)).isSameAs(retitled).isNotEqualTo(before);
    }
}
