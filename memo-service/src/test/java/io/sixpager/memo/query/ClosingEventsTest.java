package io.sixpager.memo.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.RandomMemo;
import io.sixpager.memo.model.MemoEvent.AccessChanged;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingEventsTest {

    private static final int ACTS = 300;

    /** Of a restricted memo: whoever takes no part in it any more cannot read it. */
    @Property(tries = 300)
    void nobodyIsLeftOutByAnyOtherEvent(@ForAll long seed) {
        var story = new RandomMemo(seed);
        for (int act = 0; act < ACTS; act++) {
            story.ask();
        }
        @Nullable MemoState before = null;
        for (var event : story.events()) {
            var after = MemoFold.evolve(before, event);
            if (leavesOut(before, after)) {
                Statistics.collect(event.getClass().getSimpleName());
                assertThat(ClosedMemos.CLOSING).contains(event.getClass());
            }
            before = after;
        }
        Statistics.coverage(met -> met.check("CoauthorRemoved").count(least -> least > 0));
    }

    @Test
    void aMemoThatIsRestrictedIsClosed() {
        assertThat(ClosedMemos.CLOSING).contains(AccessChanged.class);
    }

    private static boolean leavesOut(@Nullable MemoState before, MemoState after) {
        return before != null
                && RandomMemo.PEOPLE.stream().anyMatch(who -> before.involves(who) && !after.involves(who));
    }
}
