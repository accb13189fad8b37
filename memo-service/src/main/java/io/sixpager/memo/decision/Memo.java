package io.sixpager.memo.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.StateInterner;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The one consistency boundary from first draft to decision: a verdict and a new revision race on one stream, and
 * exactly one of them sees the other.
 */
@Aggregate(cache = "memoCache", commandTargetResolver = "commandTarget")
class Memo {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable MemoId memoId;

    private @Nullable MemoState state;

    Memo() {
        // Axon makes an empty memo and plays its events.
    }

    /** Creation is a command like any other: what does not exist yet is refused by the decision itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt decide(MemoCommand command) {
        Decider.decide(state, command).forEach(event -> apply(event));
        state = StateInterner.shared(Objects.requireNonNull(state));
        return Receipt.of(state, command);
    }

    @EventSourcingHandler
    void evolve(MemoEvent event) {
        memoId = event.memoId();
        state = MemoFold.evolve(state, event);
    }
}
