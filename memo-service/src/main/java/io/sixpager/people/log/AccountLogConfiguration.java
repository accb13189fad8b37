package io.sixpager.people.log;

import io.sixpager.eventstore.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the access log brings to the event store. */
@Configuration
class AccountLogConfiguration {

    private static final EventFamily EVENTS = EventFamily.of("people", AccountEvent.class);

    @Bean
    EventFamily accountEvents() {
        return EVENTS;
    }

    /** Under which an event is stored. */
    static String nameOf(Class<? extends AccountEvent> event) {
        return EVENTS.namesToClasses().entrySet().stream()
                .filter(named -> named.getValue() == event)
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
