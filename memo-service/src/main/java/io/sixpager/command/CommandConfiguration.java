package io.sixpager.command;

import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Axon finds the aggregate of a command, for every aggregate. */
@Configuration
class CommandConfiguration {

    @Bean
    CommandTargetResolver commandTarget() {
        return new CommandTarget();
    }
}
