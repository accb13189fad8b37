package io.sixpager.bench;

import io.sixpager.bench.Commands.Command;
import io.sixpager.bench.Commands.Kind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Commands at a constant rate, whether or not earlier ones have been answered: a latency counts from the moment at
 * which the command was due, so that a service that stalls cannot slow its own clock.
 */
final class OpenModel {
    /** Of fifty commands: thirty-seven verdicts, ten objections, three revisions; their places are spread. */
    private static final int CYCLE = 50;

    private static final int WATCHED = 10;
    private static final int WARMING = 4;

    final Map<Kind, Samples> byKind = new EnumMap<>(Kind.class);
    final Samples all = new Samples();
    final Samples visible = new Samples();
    final Samples inHistory = new Samples();
    final AtomicInteger refused = new AtomicInteger();
    final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    private final Http http;
    private final Commands commands;

    OpenModel(Http http, Commands commands) {
        this.http = http;
        this.commands = commands;
        List.of(Kind.values()).forEach(kind -> byKind.put(kind, new Samples()));
    }

    /**
     * A few people, each sending as soon as answered, until the compiler has seen everything: brings the service to speed
     * without flooding it. Few of them object, as the memos have only so many people who could.
     */
    void warmUp(Duration time) {
        var number = new AtomicInteger();
        ClosedLoop.run(WARMING, time, () -> {
            var place = number.getAndIncrement();
            send(commands.make(warmingKindOf(place)), System.nanoTime(), place);
        });
    }

    void run(int rate, Duration time) {
        ConstantRate.run(rate, time, errors, place -> {
            var command = commands.make(kindOf(place));
            return due -> send(command, due, place);
        });
    }

    String mix() {
        return String.format(
                Locale.ROOT,
                "%.0f %% verdicts, %.0f %% objections, %.0f %% revisions of six pages",
                percent(Kind.VERDICT),
                percent(Kind.OBJECTION),
                percent(Kind.REVISION));
    }

    private double percent(Kind kind) {
        return 100.0 * Objects.requireNonNull(byKind.get(kind)).count() / all.count();
    }

    private static Kind warmingKindOf(int n) {
        var kind = kindOf(n);
        return kind == Kind.OBJECTION && n % CYCLE > 5 ? Kind.VERDICT : kind;
    }

    private static Kind kindOf(int n) {
        var place = n % CYCLE;
        if (place % 17 == 14) {
            return Kind.REVISION;
        }
        return place % 5 == 2 ? Kind.OBJECTION : Kind.VERDICT;
    }

    private void send(Command command, long due, int place) {
        var answer = http.post(command.account(), command.path(), command.body());
        var now = System.nanoTime();
        if (answer.isRefused()) {
            refused.incrementAndGet();
            command.memo().busy.set(false);
            return;
        }
        if (answer.status() >= 300) {
            errors.add(command.kind() + " " + answer.status() + " " + answer.text());
            command.memo().busy.set(false);
            return;
        }
        all.add(now - due);
        Objects.requireNonNull(byKind.get(command.kind())).add(now - due);
        var version = Commands.done(command, answer.body());
        if (place % WATCHED == 0) {
            watch(command, "?atLeast=" + version, now, visible);
        } else if (place % WATCHED == WATCHED / 2) {
            watch(command, "/history?limit=1&atLeast=" + version, now, inHistory);
        }
    }

    /** How long after the receipt a page shows the command: all views of a group are written in one transaction. */
    private void watch(Command command, String below, long receipt, Samples samples) {
        var page = http.get(command.account(), "/api/memos/" + command.memo().id + below);
        if (page.isRefused()) {
            refused.incrementAndGet();
            return;
        }
        if (page.status() != 200) {
            errors.add("page " + page.status());
        }
        samples.add(System.nanoTime() - receipt);
    }
}
