package io.sixpager.process.schedule;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.sixpager.shared.ErrorText;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of a timer or an effect that has failed: its error is noted, and it is tried again, for ever. */
@Component
class Failures {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLED_AT_MOST = 12;

    private final JdbcClient jdbc;

    Failures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a task does with one timer or effect. */
    interface Work {
        void run(TaskInstance<String> instance) throws Exception;
    }

    /** A task that is taken up again at once where an instance died over it, and after a pause where it failed. */
    Task<String> retried(TaskDescriptor<String> task, Work work) {
        return Tasks.oneTime(task)
                .onFailure(this::retryLater)
                .onDeadExecution((dead, operations) ->
                        operations.reschedule(dead, dead.getExecution().getExecutionTime()))
                .execute((instance, _) -> {
                    try {
                        work.run(instance);
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void retryLater(ExecutionComplete failed, ExecutionOperations<String> operations) {
        var execution = failed.getExecution();
        failed.getCause().ifPresent(cause -> note(cause, execution));
        var doubled = Math.min(execution.consecutiveFailures, DOUBLED_AT_MOST);
        var pause = FIRST_PAUSE.multipliedBy(1L << doubled);
        var retry = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        operations.reschedule(failed, failed.getTimeDone().plus(retry));
    }

    private void note(Throwable cause, Execution execution) {
        jdbc.sql("UPDATE scheduled_tasks SET error = ? WHERE task_name = ? AND task_instance = ?")
                .params(ErrorText.of(cause), execution.getTaskName(), execution.getId())
                .update();
    }
}
