package io.sixpager.bench;

import io.sixpager.bench.Commands.Command;
import io.sixpager.bench.Commands.Kind;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many commands a second the service bears on this machine, and what becomes of those that are too many. A revision of
 * six pages may take longer by itself than others may wait.
 */
final class Rates {
    private static final int[] STEPS = {50, 75, 100, 125, 150, 175, 200, 250, 300, 350, 400, 500, 600, 800};
    private static final Duration A_STEP = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 2;
    private static final int LIMIT = 40;

    /** Until everybody who was let wait has had a turn. */
    private static final Duration BUILD_UP = Duration.ofSeconds(15);

    private static final Duration OVERLOAD = Duration.ofSeconds(20);
    private static final int OVERLOAD_LIMIT = 500;

    private final Http http;
    private final Commands commands;
    private final Share share;

    Rates(Http http, Commands commands, Share share) {
        this.http = http;
        this.commands = commands;
        this.share = share;
    }

    void addTo(Table table) {
        var highest = highest();
        table.note(
                "Highest rate of the same mix, verdicts and objections p99 ≤ " + LIMIT + " ms",
                highest == 0 ? "below " + STEPS[0] : highest + " a second");
        overload(table, 2 * Math.max(highest, STEPS[0]));
    }

    private int highest() {
        int borne = 0;
        for (var rate : STEPS) {
            // A moment in which the machine does something else is not the service's.
            if (IntStream.range(0, ATTEMPTS).noneMatch(_ -> isBorne(rate))) {
                return borne;
            }
            borne = rate;
        }
        return borne;
    }

    private boolean isBorne(int rate) {
        var run = new OpenModel(http, commands);
        run.run(rate, share.of(A_STEP));
        return run.errors.isEmpty()
                && run.refused.get() == 0
                && Stream.of(Kind.VERDICT, Kind.OBJECTION).allMatch(kind -> isQuick(run, kind));
    }

    private static boolean isQuick(OpenModel run, Kind kind) {
        var samples = Objects.requireNonNull(run.byKind.get(kind));
        return samples.count() == 0 || samples.percentile(99) <= LIMIT;
    }

    private void overload(Table table, int rate) {
        run(rate, share.of(BUILD_UP), new Answers());
        var answers = new Answers();
        run(rate, share.of(OVERLOAD), answers);
        table.atMost(
                "Twice that rate, " + rate + " a second: answers, p99",
                OVERLOAD_LIMIT,
                "ms",
                answers.given.percentile(99));
        table.note("  answered / refused with 503", answers.given.count() + " / " + answers.refused.count());
        if (answers.refused.count() > 0) {
            table.atMost("  refusals, p99", OVERLOAD_LIMIT, "ms", answers.refused.percentile(99));
        }
        table.errors("  errors", answers.errors);
    }

    private static final class Answers {

        private final Samples given = new Samples();
        private final Samples refused = new Samples();
        private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    }

    private void run(int rate, Duration time, Answers answers) {
        ConstantRate.run(rate, time, answers.errors, _ -> {
            var command = commands.make(Kind.VERDICT);
            return due -> send(command, due, answers);
        });
    }

    private void send(Command command, long due, Answers answers) {
        var answer = http.post(command.account(), command.path(), command.body());
        var taken = System.nanoTime() - due;
        if (answer.isRefused()) {
            answers.refused.add(taken);
            command.memo().busy.set(false);
        } else if (answer.status() >= 300) {
            answers.errors.add(command.kind() + " " + answer.status() + " " + answer.text());
            command.memo().busy.set(false);
        } else {
            answers.given.add(taken);
            Commands.done(command, answer.body());
        }
    }
}
