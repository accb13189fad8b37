package io.sixpager.poll;

import io.sixpager.command.CommandFamily;
import io.sixpager.command.CommandTarget;
import io.sixpager.eventstore.EventFamily;
import io.sixpager.obligation.ObligationStore;
import io.sixpager.poll.PollCommand.PollReceipt;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the module of polls would bring. Its aggregate is named here, for no test may be scanned for one. */
@TestConfiguration
public class PollConfiguration {

    @Bean
    EventFamily pollEvents() {
        return EventFamily.of("poll", PollEvent.class);
    }

    @Bean
    CommandFamily<PollCommand, PollReceipt> pollCommandFamily() {
        return new CommandFamily<>(PollCommand.class, PollReceipt.class);
    }

    @Bean
    PollObligations pollObligations() {
        return new PollObligations();
    }

    @Bean
    PollGroup pollGroup(PollObligations source, ObligationStore store) {
        return new PollGroup(source, store);
    }

    @Bean
    ConfigurerModule pollAggregate() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Poll.class)
                .configureCommandTargetResolver(_ -> new CommandTarget()));
    }
}
