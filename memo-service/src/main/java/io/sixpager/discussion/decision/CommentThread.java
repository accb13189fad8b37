package io.sixpager.discussion.decision;

import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadFold;
import io.sixpager.discussion.model.ThreadState;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What is said of one passage: each thread decides by itself, so that many people may speak at a time. */
@Aggregate(type = "Thread", cache = "threadCache", commandTargetResolver = "commandTarget")
class CommentThread {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable UUID threadId;

    private @Nullable ThreadState state;

    CommentThread() {
        // Axon makes an empty thread and plays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ThreadReceipt decide(ThreadCommand command) {
        ThreadDecider.decide(state, command).forEach(event -> AggregateLifecycle.apply(event));
        return ThreadReceipt.of(Objects.requireNonNull(state));
    }

    @EventSourcingHandler
    void evolve(ThreadEvent event) {
        threadId = event.threadId();
        state = ThreadFold.evolve(state, event);
    }
}
