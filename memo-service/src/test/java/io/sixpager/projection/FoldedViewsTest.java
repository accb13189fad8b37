package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rebuild may be of any size: what has been drawn is let go before the next is read. */
class FoldedViewsTest {

    private record Count(String id, long version) {}

    private static final int EVENTS_OF_EACH = 700;

    private final List<Integer> drawnAtOnce = new ArrayList<>();
    private final List<Count> drawn = new ArrayList<>();
    private final List<Count> remembered = new ArrayList<>();

    private final FoldedViews<Count, String> group = new FoldedViews<>(
            "counts",
            1,
            new Fold<>() {
                @Override
                public String aggregateType() {
                    return "Count";
                }

                @Override
                public Class<String> events() {
                    return String.class;
                }

                @Override
                public Count evolve(@Nullable Count state, String event) {
                    return new Count(event, state == null ? 1 : state.version() + 1);
                }

                @Override
                public long version(Count state) {
                    return state.version();
                }
            },
            new StateStore<>() {
                @Override
                public Optional<Count> find(String aggregateId, long version) {
                    return Optional.empty();
                }

                @Override
                public void remember(Collection<Count> states) {
                    remembered.addAll(states);
                }
            },
            List.of(new View<>() {
                @Override
                public void store(Collection<StateChange<Count>> changes, List<LoggedEvent<String>> events) {
                    drawnAtOnce.add(events.size());
                    changes.forEach(change -> drawn.add(change.after()));
                }

                @Override
                public void clear() {
                    drawn.clear();
                }
            }),
            count -> new ViewChange("counts", count.id(), null, count.version()));

    @Test
    void aRebuildHoldsFewEventsAndDrawsEachAggregateOnce() {
        assertThat(rebuild(10)).isEqualTo(10 * EVENTS_OF_EACH);
        assertThat(drawn)
                .containsExactlyElementsOf(IntStream.range(0, 10)
                        .mapToObj(i -> new Count("count-" + i, EVENTS_OF_EACH))
                        .toList());
        assertThat(drawnAtOnce).allMatch(events -> events < 2_000);
    }

    @Test
    void aRebuildLeavesNothingInMemoryUntilItIsCommitted() {
        rebuild(10);
        assertThat(remembered).isEmpty();
    }

    @Test
    void aBatchLeavesItsStatesAtHandForTheNextOne() {
        var batch = group.begin();
        batch.add(event("count-0", 0));
        batch.store();
        assertThat(remembered).containsExactly(new Count("count-0", 1));
    }

    private long rebuild(int aggregates) {
        var log = mock(EventLog.class);
        when(log.aggregates(any(), anyLong()))
                .thenReturn(IntStream.range(0, aggregates)
                        .mapToObj(i -> "count-" + i)
                        .toList());
        doAnswer(call -> {
                    Consumer<LoggedEvent<?>> reader = call.getArgument(2);
                    for (var id : call.<Collection<String>>getArgument(0)) {
                        IntStream.range(0, EVENTS_OF_EACH).forEach(i -> reader.accept(event(id, i)));
                    }
                    return null;
                })
                .when(log)
                .of(any(), anyLong(), any());
        return group.rebuild(log, Long.MAX_VALUE);
    }

    private static LoggedEvent<?> event(String id, long sequence) {
        return new LoggedEvent<>(1, id + "-" + sequence, id, sequence, Instant.EPOCH, id);
    }
}
