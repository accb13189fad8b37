package io.sixpager.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.sixpager.operation.OutcomeTimers;
import io.sixpager.sandbox.Turns.Turn;
import io.sixpager.shared.Busy;
import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs what members send in processes beside the service. One that takes too long or too much memory is ended; what it
 * was at is not tried again for an hour, as it may have been the machine.
 */
@Component
public final class Sandbox implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final int PROCESSES = 2;
    private static final int AT_ONCE_HERE = 3;
    private static final int REMEMBERED = 10_000;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final long REST_MINUTES = 5;

    private final List<Preparation> preparations;
    private final List<String> command;
    private final Duration longest;
    private final OutcomeTimers timers;
    private final Turns turns = new Turns(PROCESSES);
    private final Turns small = new Turns(AT_ONCE_HERE);
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Cache<String, String> refused = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(MEMORY)
            .build();
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sandbox").factory());

    Sandbox(
            List<Preparation> preparations,
            @Value("${sixpager.sandbox.heap:160m}") String heap,
            @Value("${sixpager.sandbox.longest:20s}") Duration longest,
            MeterRegistry meters) {
        this.preparations = preparations;
        this.longest = longest;
        this.command = SandboxCommand.of(heap);
        this.timers = new OutcomeTimers(
                meters,
                Timer.builder("sixpager.sandbox.tasks").description("how long tasks took, by what became of them"),
                "done",
                Sandbox::outcome);
        turns.metrics("processes").bindTo(meters);
        small.metrics("small-tasks").bindTo(meters);
        Gauge.builder("sixpager.sandbox.stopped", this::stoppedLately)
                .description("what had to be stopped within the last hour, and is not tried again")
                .register(meters);
        alarms.scheduleWithFixedDelay(this::endWhatRests, REST_MINUTES, REST_MINUTES, TimeUnit.MINUTES);
    }

    /** A place in the queue. */
    public final class Place implements AutoCloseable {

        private final Turns queue;
        private final Turn turn;

        private Place(Turns queue, String account) {
            this.queue = queue;
            this.turn = queue.admit(account);
        }

        /**
         * Waits for its turn, and for the result.
         *
         * @throws CommandRejected if the task refuses, or had to be stopped now or lately
         * @throws Busy if it is not its turn in time
         */
        public <R> R run(Task<R> task, Library library) {
            requireNotStopped(task);
            queue.begin(turn);
            try {
                return queue == small
                        ? timers.time(task.getClass(), () -> Attempt.at(task, library))
                        : inAProcess(task, library);
            } finally {
                queue.end(turn);
            }
        }

        @Override
        public void close() {
            queue.leave(turn);
        }
    }

    /**
     * To be asked before anything is read of what the task is about.
     *
     * @throws Busy if too many are waiting already
     */
    public Place admit(String account) {
        return new Place(turns, account);
    }

    /** The same for what has been read already; what is small is done here, and waits for nothing that is not. */
    public <R> R run(String account, Task<R> task, Library library) {
        try (var place = new Place(task.isSmall() ? small : turns, account)) {
            return place.run(task, library);
        }
    }

    private <R> R inAProcess(Task<R> task, Library library) {
        try {
            return timers.time(task.getClass(), () -> inOneOrAnother(task, library));
        } catch (Stopped e) {
            LOG.warn("{} had to be stopped: {}, {}", task.getClass().getSimpleName(), e.reason(), task.subject());
            refused.put(key(task), sentence(task, e.reason()));
            throw CommandRejected.invalid(sentence(task, e.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException("No process of the sandbox can be started", e);
        }
    }

    private <R> R inOneOrAnother(Task<R> task, Library library) throws IOException {
        try {
            return inOne(task, library);
        } catch (Stopped e) {
            if (e.reason() == Stopped.Reason.UNKNOWN) {
                // somebody else may have ended it
                return inOne(task, library);
            }
            throw e;
        }
    }

    private <R> R inOne(Task<R> task, Library library) throws IOException {
        var waiting = idle.poll();
        var worker = waiting != null && waiting.isAlive() ? waiting : Worker.start(command, preparations);
        try {
            return worker.run(task, library, limit(task), alarms);
        } finally {
            if (worker.isAlive()) {
                idle.push(worker);
            }
        }
    }

    private static String outcome(Throwable failure) {
        return switch (failure) {
            case Stopped stopped -> stopped.reason().name().toLowerCase(Locale.ROOT);
            case CommandRejected _ -> "refused";
            default -> "failed";
        };
    }

    private long stoppedLately() {
        refused.cleanUp();
        return refused.estimatedSize();
    }

    private void requireNotStopped(Task<?> task) {
        var sentence = refused.getIfPresent(key(task));
        if (sentence != null) {
            throw CommandRejected.invalid(sentence);
        }
    }

    private static String key(Task<?> task) {
        return task.getClass().getSimpleName() + task.subject();
    }

    private String sentence(Task<?> task, Stopped.Reason reason) {
        return task.refusal()
                + switch (reason) {
                    case LATE -> ": it would take longer than %s.".formatted(seconds(limit(task)));
                    case MEMORY -> ": it would take too much memory.";
                    case UNKNOWN -> ": the program that does it ends.";
                };
    }

    private Duration limit(Task<?> task) {
        return task.limit().compareTo(longest) < 0 ? task.limit() : longest;
    }

    private static String seconds(Duration limit) {
        return limit.toSeconds() == 1 ? "1 second" : limit.toSeconds() + " seconds";
    }

    private void endWhatRests() {
        for (var worker : idle) {
            if (worker.rests() && idle.remove(worker)) {
                worker.close();
            }
        }
    }

    @Override
    public void destroy() {
        alarms.shutdownNow();
        idle.forEach(Worker::close);
    }
}
