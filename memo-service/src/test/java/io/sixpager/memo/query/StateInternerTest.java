package io.sixpager.memo.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.MemoExamples;
import io.sixpager.memo.model.Header;
import io.sixpager.memo.model.MemoEvent.MemoDrafted;
import io.sixpager.memo.model.MemoEvent.MemoRetitled;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
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

    /** A decision whose events were not stored in the end leaves such a state behind. */
    @Test
    void keepsStatesOfOneVersionApartThatWereFoldedOutOfDifferentEvents() {
        var drafted = StateInterner.shared(MemoFold.evolve(null, DRAFTED));
        var lost = StateInterner.shared(MemoFold.evolve(drafted, retitled("Sell everything")));
        var stored = MemoFold.evolve(drafted, retitled("Sell nothing"));
        assertThat(StateInterner.shared(stored)).isSameAs(stored).isNotEqualTo(lost);
        assertThat(StateInterner.shared(MemoFold.evolve(drafted, retitled("Sell nothing"))))
                .isSameAs(stored);
    }

    @Test
    void asksNoStateForItsHash() {
        var drafted = MemoFold.evolve(null, DRAFTED);
        var state = new MemoState(
                drafted.version(),
                drafted.changed(),
                new Header(
                        new MemoId(UUID.randomUUID()),
                        8,
                        "Of its own",
                        false,
                        "olga",
                        List.of(),
                        drafted.changed(),
                        null),
                drafted.progress(),
                new Unhashed(),
                null,
                List.of(),
                null,
                List.of());
        assertThat(StateInterner.shared(state)).isSameAs(state);
    }

    private static MemoRetitled retitled(String title) {
        return new MemoRetitled(MemoExamples.MEMO, MemoExamples.by("olga"), title);
    }

    private static final class Unhashed extends AbstractList<Revision> {

        @Override
        public Revision get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public int hashCode() {
            throw new AssertionError("A whole state is hashed");
        }
    }
}
