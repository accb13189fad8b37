package io.sixpager.process.policy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.EventSearch;
import io.sixpager.process.Policy;
import io.sixpager.process.PolicyProgress;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs every policy in a thread of its own, so that one that stands still stops no other. */
@Component
class PolicyRunner implements SmartLifecycle, PolicyProgress {

    /** Each holds a connection and may send a command, which needs another one: half of a pool of eight. */
    private static final int AT_ONCE = 2;

    private final List<Policy<?>> policies;
    private final EventLog log;
    private final EventSearch search;
    private final PolicyPositions positions;
    private final TransactionOperations transactions;
    private volatile List<PolicyThread> threads = List.of();

    PolicyRunner(
            List<Policy<?>> policies,
            EventLog log,
            EventSearch search,
            PolicyPositions positions,
            TransactionOperations transactions,
            MeterRegistry meters) {
        PolicyNames.check(policies);
        this.policies = policies;
        this.log = log;
        this.search = search;
        this.positions = positions;
        this.transactions = transactions;
        policies.forEach(policy -> Gauge.builder("sixpager.policy.lag", this, runner -> runner.lag(policy.name()))
                .description("events of the log that a policy has not seen")
                .tag("policy", policy.name())
                .register(meters));
    }

    @Override
    public void start() {
        var permits = new Semaphore(AT_ONCE);
        threads = policies.stream()
                .map(policy -> new PolicyWorker<>(policy, log, search, positions, transactions))
                .map(worker -> new PolicyThread(worker, log, permits))
                .toList();
    }

    @Override
    public List<Reached> reached() {
        return threads.stream()
                .map(thread -> new Reached(thread.policy(), thread.reached()))
                .toList();
    }

    private double lag(String policy) {
        return threads.stream()
                .filter(thread -> thread.policy().equals(policy))
                .mapToDouble(PolicyThread::lag)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void stop() {
        threads.forEach(PolicyThread::end);
        threads.forEach(PolicyThread::join);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
