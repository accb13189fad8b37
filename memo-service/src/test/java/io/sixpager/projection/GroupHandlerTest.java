package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.http.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Batches as a processor hands them out, of words at the indexes of a log. */
class GroupHandlerTest extends ServiceTest {

    private static final String BAD = "bad";

    @Autowired
    private GroupPositions positions;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ViewsBroadcast broadcast;

    @Autowired
    private ServedViews served;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private TransactionOperations operations;

    private final List<String> drawn = new ArrayList<>();
    private final ProjectionGroup group = new Words();
    private GroupHandler handler;

    @BeforeEach
    void theGroupHasDrawnFive() {
        handler = new GroupHandler(group, positions, publisher, broadcast, served, operations);
        positions.note(group.name(), group.version(), 5);
    }

    @AfterEach
    void theGroupIsForgotten() {
        jdbc.sql("DELETE FROM projection_group WHERE name = ?")
                .param(group.name())
                .update();
    }

    private GroupPositions.Position position() {
        return positions.find(group.name()).orElseThrow();
    }

    /** One transaction. */
    private void hand(long first, Object... payloads) {
        var batch = DefaultUnitOfWork.startAndGet(null);
        batch.attachTransaction(transactions);
        try {
            LongStream.range(0, payloads.length).forEach(n -> {
                DomainEventMessage<?> event =
                        new GenericDomainEventMessage<>("Word", "words", first + n, payloads[(int) n]);
                handler.on(event.getPayload(), event, new GlobalSequenceTrackingToken(first + n));
            });
            batch.commit();
        } catch (RuntimeException e) {
            batch.rollback(e);
            throw e;
        }
    }

    @Test
    void whatWasDrawnIsPassedOver() {
        hand(4, "four", "five", "six");
        assertThat(drawn).containsExactly("six");
        assertThat(position().logIndex()).isEqualTo(6);
    }

    @Test
    void aBatchOfWhichNothingIsDrawnTouchesNoRow() {
        hand(6, 6, 7);
        assertThat(position().logIndex()).isEqualTo(5);
        hand(8, "eight", 9);
        assertThat(position().logIndex()).isEqualTo(9);
    }

    @Test
    void aBadEventBehindWhatWasDrawnIsReachedAndTold() {
        assertThatThrownBy(() -> hand(4, "four", "five", "six", BAD)).hasMessageContaining("cannot be drawn");
        assertThat(drawn).containsExactly("six");
        assertThat(position().logIndex()).isEqualTo(6);
        assertThat(position().failure())
                .extracting(GroupStatus.Failure::logIndex)
                .isEqualTo(7L);
    }

    @Test
    void whatADatabaseHasLostIsReadAgain() {
        hand(6, "six");
        operations.executeWithoutResult(_ -> positions.move(group.name(), 5));
        assertThatThrownBy(() -> hand(7, "seven")).hasMessageContaining("has lost");
        hand(6, "six", "seven");
        assertThat(drawn).containsExactly("six", "six", "seven");
    }

    private final class Words implements ProjectionGroup {

        @Override
        public String name() {
            return "words";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public List<Class<?>> events() {
            return List.of(String.class);
        }

        @Override
        public Batch begin() {
            var taken = new ArrayList<String>();
            return new Batch() {
                @Override
                public void add(LoggedEvent<?> event) {
                    if (event.payload().equals(BAD)) {
                        throw new IllegalStateException("It cannot be drawn");
                    }
                    taken.add((String) event.payload());
                }

                @Override
                public List<ViewChange> store() {
                    drawn.addAll(taken);
                    return List.of();
                }
            };
        }

        @Override
        public void clear() {
            drawn.clear();
        }
    }
}
