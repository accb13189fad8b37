package io.sixpager.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

class RecentEntriesTest {

    private final RecentEntries entries = new RecentEntries();
    private final List<Long> readAfter = new ArrayList<>();
    private long head = 3;

    private List<TrackedEventMessage<?>> read(long after) {
        readAfter.add(after);
        return LongStream.rangeClosed(after + 1, head)
                .<TrackedEventMessage<?>>mapToObj(index -> new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(index), new GenericEventMessage<>("event " + index)))
                .toList();
    }

    private List<String> after(long index) {
        return entries.after(index, this::read).stream()
                .map(event -> (String) event.getPayload())
                .toList();
    }

    @Test
    void oneReadsForAllWhoFollowTheLog() {
        assertThat(after(0)).containsExactly("event 1", "event 2", "event 3");
        assertThat(after(0)).containsExactly("event 1", "event 2", "event 3");
        assertThat(after(1)).containsExactly("event 2", "event 3");
        assertThat(readAfter).containsExactly(0L);
    }

    @Test
    void whoeverIsABatchBehindFindsItStill() {
        after(0);
        head = 5;
        assertThat(after(3)).containsExactly("event 4", "event 5");
        assertThat(after(0)).hasSize(5);
        assertThat(after(2)).containsExactly("event 3", "event 4", "event 5");
        assertThat(readAfter).containsExactly(0L, 3L);
    }

    @Test
    void whoeverIsFurtherBehindReadsAlone() {
        head = 12;
        after(10);
        assertThat(after(4)).hasSize(8);
        assertThat(after(10)).containsExactly("event 11", "event 12");
        assertThat(readAfter).containsExactly(10L, 4L);
    }

    @Test
    void whatLiesBehindAGapIsNoContinuation() {
        after(0);
        head = 9;
        assertThat(after(7)).containsExactly("event 8", "event 9");
        assertThat(after(2)).hasSize(7);
        assertThat(readAfter).containsExactly(0L, 7L, 2L);
    }

    @Test
    void theEndOfTheLogIsAskedForAnew() {
        after(0);
        assertThat(after(3)).isEmpty();
        assertThat(after(3)).isEmpty();
        assertThat(readAfter).containsExactly(0L, 3L, 3L);
    }
}
