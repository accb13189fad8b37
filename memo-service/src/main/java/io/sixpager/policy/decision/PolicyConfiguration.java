package io.sixpager.policy.decision;

import io.sixpager.command.CommandFamily;
import io.sixpager.eventstore.EventFamily;
import io.sixpager.policy.PolicyCommand;
import io.sixpager.policy.PolicyReceipt;
import io.sixpager.policy.model.PolicyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What policies bring to the event store and the command port. */
@Configuration
class PolicyConfiguration {

    @Bean
    EventFamily policyEvents() {
        return EventFamily.of("policy", PolicyEvent.class);
    }

    @Bean
    CommandFamily<PolicyCommand, PolicyReceipt> policyCommandFamily() {
        return new CommandFamily<>(PolicyCommand.class, PolicyReceipt.class);
    }
}
