package io.sixpager.turn.decision;

import io.sixpager.command.CommandFamily;
import io.sixpager.eventstore.EventFamily;
import io.sixpager.turn.NudgeCommand;
import io.sixpager.turn.NudgeCommand.NudgeReceipt;
import io.sixpager.turn.NudgeEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reminders bring to the event store and the command port. */
@Configuration
class NudgeConfiguration {

    @Bean
    EventFamily nudgeEvents() {
        return EventFamily.of("turn", NudgeEvent.class);
    }

    @Bean
    CommandFamily<NudgeCommand, NudgeReceipt> nudgeCommandFamily() {
        return new CommandFamily<>(NudgeCommand.class, NudgeReceipt.class);
    }
}
