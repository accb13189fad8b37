package io.sixpager.audit;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.projection.EventNarration;
import io.sixpager.projection.EventNarration.Told;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What all modules have to tell. */
@Component
class Narrations {

    private final List<EventNarration<?>> narrations;

    Narrations(List<EventNarration<?>> narrations) {
        this.narrations = narrations;
    }

    /** Of what types something is told. */
    List<Class<?>> events() {
        return narrations.stream().<Class<?>>map(EventNarration::events).toList();
    }

    /** Nothing of an event that no module tells. */
    Optional<Told> tell(LoggedEvent<?> event) {
        return narrations.stream()
                .filter(narration -> narration.events().isInstance(event.payload()))
                .findFirst()
                .map(narration -> tell(narration, event.payload()));
    }

    private static <E> Told tell(EventNarration<E> narration, Object event) {
        return narration.tell(narration.events().cast(event));
    }
}
