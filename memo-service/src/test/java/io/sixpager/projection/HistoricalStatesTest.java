package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.sixpager.eventstore.EventLog;
import io.sixpager.shared.Busy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** Everything of the past at once is much to read: by few at a time, and once for all who turn its pages. */
class HistoricalStatesTest {

    private static final Fold<String, Object> FOLD = new Fold<>() {
        @Override
        public String aggregateType() {
            return "Note";
        }

        @Override
        public Class<Object> events() {
            return Object.class;
        }

        @Override
        public String evolve(@Nullable String state, Object event) {
            return event.toString();
        }

        @Override
        public long version(String state) {
            return 1;
        }
    };

    private static final Picture<String, String> PICTURE = new Picture<>(FOLD, state -> state);

    private final EventLog log = mock(EventLog.class);
    private final HistoricalStates states = new HistoricalStates(log, Duration.ofMillis(1));

    @Test
    void twoReadAtATimeAndWhoeverWaitsInVainIsToldWhenToComeBack() throws Exception {
        var reading = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        when(log.aggregates(any(), anyLong())).thenAnswer(call -> {
            if (call.getArgument(1, Long.class) < 3) {
                reading.countDown();
                end.await();
            }
            return List.of();
        });
        var first = Thread.ofVirtual().start(() -> read(1));
        var second = Thread.ofVirtual().start(() -> read(2));
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> read(3)).isInstanceOfSatisfying(Busy.class, busy -> {
            assertThat(busy.getStatusCode().value()).isEqualTo(503);
            assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
        });

        end.countDown();
        first.join();
        second.join();
        read(3);
    }

    @Test
    void aReadingThatFailsGivesItsTurnBack() {
        when(log.aggregates(any(), anyLong())).thenThrow(new IllegalStateException("no database"));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> read(1)).hasMessage("no database");
        }
    }

    @Test
    void theNextPageOfAMomentIsNotFoldedAgain() {
        when(log.aggregates(any(), anyLong())).thenReturn(List.of());
        read(1);
        read(1);
        verify(log, times(1)).aggregates("Note", 1);
        read(2);
        verify(log, times(1)).aggregates("Note", 2);
    }

    private List<String> read(long index) {
        return states.all(PICTURE, index, _ -> true);
    }
}
