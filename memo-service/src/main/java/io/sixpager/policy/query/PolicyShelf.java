package io.sixpager.policy.query;

import io.sixpager.policy.PolicyCommand;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The book of policies as it is now: its few events are read, so that there is no view that could lag behind. */
@Component
public class PolicyShelf {

    private final EventStore events;

    PolicyShelf(EventStore events) {
        this.events = events;
    }

    public PolicyBook book() {
        var book = PolicyBook.empty();
        var stream = events.readEvents(PolicyCommand.BOOK);
        while (stream.hasNext()) {
            book = book.evolve((PolicyEvent) stream.next().getPayload());
        }
        return book;
    }
}
