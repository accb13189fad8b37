package io.sixpager.memo.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.command.CommandTarget;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.shared.CommandRejected;
import java.util.Map;
import org.assertj.core.matcher.AssertionMatcher;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Axon's fixture for the one aggregate, which takes every command by one name. */
final class MemoFixture {

    private final AggregateTestFixture<Memo> aggregate = new AggregateTestFixture<>(Memo.class);

    MemoFixture() {
        aggregate.registerCommandTargetResolver(new CommandTarget());
    }

    Given given(MemoEvent... events) {
        return new Given(aggregate.given((Object[]) events));
    }

    /** A memo with a past. */
    record Given(TestExecutor<Memo> past) {

        Decided when(MemoCommand command) {
            return new Decided(
                    past.when(new GenericCommandMessage<>(new GenericMessage<>(command), MemoCommand.class.getName())));
        }
    }

    /** What the memo decided. */
    record Decided(ResultValidator<Memo> result) {

        void expectEvents(MemoEvent... events) {
            result.expectEvents((Object[]) events);
        }

        void expectReceipt(Receipt receipt) {
            result.expectResultMessagePayload(receipt);
        }

        void expectRefusal(CommandRejected.Kind kind, String sentence) {
            expectRefusal(kind, sentence, Map.of());
        }

        void expectRefusal(CommandRejected.Kind kind, String sentence, Map<String, Object> details) {
            result.expectException(new AssertionMatcher<CommandRejected>() {
                        @Override
                        public void assertion(CommandRejected refusal) {
                            assertThat(refusal).hasMessage(sentence);
                            assertThat(refusal.kind()).isEqualTo(kind);
                            assertThat(refusal.details()).isEqualTo(details);
                        }
                    })
                    .expectNoEvents();
        }
    }
}
