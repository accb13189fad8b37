package io.sixpager.policy.decision;

import io.sixpager.policy.PolicyCommand;
import io.sixpager.policy.PolicyReceipt;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The one book of policies. Its changes are few, so each is decided with all the others in sight. */
@Aggregate(type = "Policies", commandTargetResolver = "commandTarget")
class PolicyKeeping {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private PolicyBook book = PolicyBook.empty();

    PolicyKeeping() {
        // Axon makes an empty book and plays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PolicyReceipt decide(PolicyCommand command) {
        AggregateLifecycle.apply(PolicyDecider.decide(book, command));
        return new PolicyReceipt(book.version());
    }

    @EventSourcingHandler
    void evolve(PolicyEvent event) {
        id = PolicyCommand.BOOK;
        book = book.evolve(event);
    }
}
