package io.sixpager.process.status;

import io.sixpager.eventstore.EventLog;
import io.sixpager.process.PolicyProgress;
import io.sixpager.process.PolicyProgress.Reached;
import io.sixpager.process.Processes;
import io.sixpager.process.Processes.Kind;
import io.sixpager.process.Processes.Stoppage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens by itself, for administrators. */
@RestController
@RequestMapping("/api/processes")
class ProcessController {

    /** @param head the last entry of the log */
    record ProcessesStatus(long head, List<Reached> policies, List<Stoppage> stoppages) {}

    record NewAttempt(@NotNull Kind kind, @NotNull String id) {}

    /** @param due whether there is still something under this name that has failed */
    record AttemptDue(boolean due) {}

    private final Processes processes;
    private final PolicyProgress policies;
    private final EventLog log;

    ProcessController(Processes processes, PolicyProgress policies, EventLog log) {
        this.processes = processes;
        this.policies = policies;
        this.log = log;
    }

    @GetMapping
    ProcessesStatus processes() {
        return new ProcessesStatus(log.head(), policies.reached(), processes.stoppages());
    }

    /** Has what stands still tried again at once; sent twice, it asks for the same attempt. */
    @PostMapping("/attempts")
    AttemptDue attemptNow(@Valid @RequestBody NewAttempt body) {
        return new AttemptDue(processes.resume(body.kind(), body.id()));
    }
}
