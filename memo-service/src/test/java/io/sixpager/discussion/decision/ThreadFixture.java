package io.sixpager.discussion.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.command.CommandTarget;
import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.shared.CommandRejected;
import org.assertj.core.matcher.AssertionMatcher;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Axon's fixture for a thread, which takes every command by one name. */
final class ThreadFixture {

    private final AggregateTestFixture<CommentThread> aggregate = new AggregateTestFixture<>(CommentThread.class);

    ThreadFixture() {
        aggregate.registerCommandTargetResolver(new CommandTarget());
    }

    Given given(ThreadEvent... events) {
        return new Given(aggregate.given((Object[]) events));
    }

    /** A thread with a past. */
    record Given(TestExecutor<CommentThread> past) {

        Decided when(ThreadCommand command) {
            return new Decided(past.when(
                    new GenericCommandMessage<>(new GenericMessage<>(command), ThreadCommand.class.getName())));
        }
    }

    /** What the thread decided. */
    record Decided(ResultValidator<CommentThread> result) {

        void expectEvents(ThreadEvent... events) {
            result.expectEvents((Object[]) events);
        }

        void expectRefusal(CommandRejected.Kind kind, String sentence) {
            result.expectException(new AssertionMatcher<CommandRejected>() {
                        @Override
                        public void assertion(CommandRejected refusal) {
                            assertThat(refusal).hasMessage(sentence);
                            assertThat(refusal.kind()).isEqualTo(kind);
                        }
                    })
                    .expectNoEvents();
        }
    }
}
