package io.sixpager.process.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.sixpager.process.Effect;
import io.sixpager.process.Effects;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Effects are stored as {@code <kind> <key>} in the transaction that causes them, and are due at once. */
@Component
class ScheduledEffects implements Effects {

    static final TaskDescriptor<String> TASK = TaskDescriptor.of("effect", String.class);

    private final Scheduler scheduler;
    private final Clock clock;

    ScheduledEffects(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    static Effect effect(String id, String payload) {
        var parts = id.split(" ", 2);
        return new Effect(parts[0], parts[1], payload);
    }

    @Override
    public void record(String kind, String key, String payload) {
        if (kind.isEmpty() || kind.contains(" ")) {
            throw new IllegalArgumentException("The kind of an effect is a word, not '" + kind + "'");
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An effect is recorded in the transaction that causes it");
        }
        scheduler.scheduleIfNotExists(
                TASK.instance(kind + " " + key).data(payload).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
