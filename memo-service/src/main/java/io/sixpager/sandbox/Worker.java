package io.sixpager.sandbox;

import io.sixpager.sandbox.Stopped.Reason;
import io.sixpager.sandbox.Wire.Frame;
import io.sixpager.sandbox.Wire.Kind;
import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A process of the sandbox, as the service sees it: it runs one task at a time. */
final class Worker implements AutoCloseable {

    /** What a JVM says that ends because it is out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final long END_SECONDS = 2;
    private static final Set<String> LANGUAGE = Set.of("LANG", "LC_ALL");

    private final Process process;
    private final Wire wire;
    private boolean rested;
    private volatile boolean ended;

    private Worker(Process process) {
        this.process = process;
        this.wire = new Wire(process.getInputStream(), process.getOutputStream());
    }

    static Worker start(List<String> command, List<Preparation> preparations) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // the password of the database stands in it, perhaps
        builder.environment().keySet().retainAll(LANGUAGE);
        var worker = new Worker(builder.start());
        try {
            for (var each : preparations) {
                worker.wire.send(Kind.PREPARE, each.getClass().getName(), each);
            }
            // how long it takes to start is not what a task is measured by
            worker.wire.receive();
            return worker;
        } catch (IOException | RuntimeException e) {
            worker.close();
            throw e;
        }
    }

    /** @throws Stopped if the process has ended of it, or had to be ended */
    <R> R run(Task<R> task, Library library, Duration limit, ScheduledExecutorService alarms) throws Stopped {
        rested = false;
        var answered = false;
        var alarm = new Alarm(process, limit, alarms);
        try {
            wire.send(Kind.RUN, task.getClass().getName(), task);
            var frame = wire.receive();
            while (isQuestion(frame, library)) {
                frame = wire.receive();
            }
            answered = true;
            return result(frame, task);
        } catch (IOException e) {
            throw new Stopped(alarm.hasRung() ? Reason.LATE : reason(), e);
        } finally {
            if (!alarm.cancel() || !answered) {
                close();
            }
        }
    }

    private boolean isQuestion(Frame frame, Library library) throws IOException {
        switch (frame.kind()) {
            case FIGURE -> wire.send(Kind.ANSWER, "", library.find(frame.name()).orElse(null));
            case VERSION -> wire.send(Kind.ANSWER, "", library.next().orElse(null));
            case DONE, REFUSED, FAILED -> {
                return false;
            }
            case READY, PREPARE, RUN, ANSWER -> throw new IOException("The sandbox says " + frame.kind());
        }
        return true;
    }

    private static <R> R result(Frame frame, Task<R> task) {
        return switch (frame.kind()) {
            case DONE -> Objects.requireNonNull(frame.as(task.result()));
            case REFUSED -> throw CommandRejected.of(CommandRejected.Kind.valueOf(frame.name()), sentence(frame));
            default -> throw new IllegalStateException(sentence(frame));
        };
    }

    private static String sentence(Frame frame) {
        return String.valueOf(frame.as(String.class));
    }

    private Reason reason() {
        try {
            return process.waitFor(END_SECONDS, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY
                    ? Reason.MEMORY
                    : Reason.UNKNOWN;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Reason.UNKNOWN;
        }
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    /** Whether nothing has run since this was asked last. */
    boolean rests() {
        var before = rested;
        rested = true;
        return before;
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }
}
