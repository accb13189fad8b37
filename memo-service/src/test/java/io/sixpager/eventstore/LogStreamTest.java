package io.sixpager.eventstore;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consumer that has read what a fail-over has lost begins anew, and does not wait until the log is as long again. */
class LogStreamTest {

    private final EventStorageEngine engine = mock(EventStorageEngine.class);
    private final Sequencer sequencer = mock(Sequencer.class);
    private final LogStream stream = new LogStream(engine, sequencer, new GlobalSequenceTrackingToken(9));

    @BeforeEach
    void theLogHasNothingNew() {
        when(engine.readEvents(any(), anyBoolean())).thenAnswer(_ -> Stream.empty());
    }

    @Test
    void whoeverIsBehindTheEndOfTheLogBeginsAnew() {
        when(sequencer.head()).thenReturn(7L);
        when(engine.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(7));
        assertThatThrownBy(() -> stream.hasNextAvailable(0, MILLISECONDS)).hasMessageContaining("ends before 9");
    }

    @Test
    void whatAnotherInstanceHasNumberedIsNoReason() throws Exception {
        when(sequencer.head()).thenReturn(7L);
        when(engine.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(9));
        assertThat(stream.hasNextAvailable(0, MILLISECONDS)).isFalse();
    }
}
