package io.sixpager.process;

import io.sixpager.eventstore.EventFamily;
import io.sixpager.eventstore.EventLog;
import io.sixpager.http.ServiceTest;
import io.sixpager.process.ProcessTest.Samples;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service with events, a policy, timers and effects that only these tests know. */
@Import(Samples.class)
public abstract class ProcessTest extends ServiceTest {

    /** No configuration by its annotation, so that a service of other tests does not find it. */
    static class Samples {

        @Bean
        EventFamily noteEvents() {
            return EventFamily.of("note", NoteEvent.class);
        }

        @Bean
        Letters letters() {
            return new Letters();
        }

        @Bean
        Reminders reminders() {
            return new Reminders();
        }

        @Bean
        WhenNoteWrittenThenSendLetter whenNoteWrittenThenSendLetter(Effects effects) {
            return new WhenNoteWrittenThenSendLetter(effects, new AtomicBoolean(true));
        }

        @Bean
        Notes notes(EventStorageEngine engine, TransactionManager transactions, EventLog log, JdbcClient jdbc) {
            return new Notes(engine, transactions, log, jdbc);
        }
    }

    @Autowired
    protected Notes notes;

    @Autowired
    protected Letters letters;

    @Autowired
    protected Reminders reminders;

    @Autowired
    protected Processes processes;

    @AfterEach
    protected void everythingIsMended() {
        letters.before(_ -> {});
        reminders.then(_ -> {});
    }
}
