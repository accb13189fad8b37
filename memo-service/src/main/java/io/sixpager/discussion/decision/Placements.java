package io.sixpager.discussion.decision;

import io.sixpager.discussion.PlacementCommand;
import io.sixpager.discussion.PlacementCommand.PlacementReceipt;
import io.sixpager.discussion.PlacementCommand.RecordPlacements;
import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.PlacementEvent.PassagesPlaced;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Where all passages of one memo stand. One event tells of a whole revision, for a memo may have some hundred threads;
 * a stream beside the memo's, so that nobody who revises or reviews has to wait for it.
 */
@Aggregate(type = "Placements", commandTargetResolver = "commandTarget")
class Placements {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private long version;

    Placements() {
        // Axon makes an empty one and plays its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PlacementReceipt decide(PlacementCommand command) {
        switch (command) {
            case RecordPlacements c -> AggregateLifecycle.apply(placed(c));
        }
        return new PlacementReceipt(command.memoId(), version);
    }

    private static PassagesPlaced placed(RecordPlacements c) {
        if (!c.by().account().equals(Attribution.SYSTEM)) {
            throw CommandRejected.forbidden("Passages are placed by themselves.");
        }
        return new PassagesPlaced(c.memoId(), c.by(), c.revision(), c.contentHash(), c.passages());
    }

    @EventSourcingHandler
    void evolve(PlacementEvent event) {
        id = PlacementCommand.placementsOf(event.memoId());
        version++;
    }
}
