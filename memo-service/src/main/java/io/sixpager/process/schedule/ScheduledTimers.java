package io.sixpager.process.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.sixpager.process.Timer;
import io.sixpager.process.Timers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Timers are stored as {@code <when> <name> <key>}. One that is set anew while it fires is another one than that which is
 * firing, so that neither is in the other's way.
 */
@Component
class ScheduledTimers implements Timers {

    static final TaskDescriptor<String> TASK = TaskDescriptor.of("timer", String.class);

    /** Two callers would otherwise both find nothing to replace. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('timer ' || ?, 0))";

    private static final String REMOVE = """
            DELETE FROM scheduled_tasks
            WHERE task_name = 'timer' AND NOT picked AND substr(task_instance, strpos(task_instance, ' ') + 1) = ?""";

    private final SchedulerClient scheduler;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    ScheduledTimers(SchedulerClient scheduler, JdbcClient jdbc, TransactionOperations transactions) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    static Timer timer(String id, String payload) {
        var parts = id.split(" ", 3);
        return new Timer(parts[1], parts[2], Instant.parse(parts[0]), payload);
    }

    @Override
    public void schedule(String name, String key, Instant at, String payload) {
        if (name.isEmpty() || name.contains(" ")) {
            throw new IllegalArgumentException("A timer's name is a word, not '" + name + "'");
        }
        var due = at.truncatedTo(ChronoUnit.MICROS);
        transactions.executeWithoutResult(_ -> {
            remove(name, key);
            scheduler.scheduleIfNotExists(
                    TASK.instance(due + " " + name + " " + key).data(payload).build(), due);
        });
    }

    @Override
    public void cancel(String name, String key) {
        transactions.executeWithoutResult(_ -> remove(name, key));
    }

    private void remove(String name, String key) {
        var timer = name + " " + key;
        jdbc.sql(LOCK).param(timer).query(row -> {});
        jdbc.sql(REMOVE).param(timer).update();
    }
}
