package io.sixpager.bench;

import io.sixpager.bench.Commands.Kind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** What is measured on the running service, in this order. */
final class Measurements {
    private static final int RATE = 200;
    private static final int CLIENTS = 16;
    private static final int PAGES = 500;
    private static final int BOARDS = 100;
    private static final int PREVIEWS = 100;

    private final Service service;
    private final Http http;
    private final Commands commands;
    private final List<BenchMemo> memos;
    private final boolean quick;

    Measurements(Service service, Http http, List<BenchMemo> memos, boolean quick) {
        this.service = service;
        this.http = http;
        this.memos = memos;
        this.commands = new Commands(memos);
        this.quick = quick;
        Accounts.all().forEach(http::signIn);
    }

    void commands(Table table) {
        var run = new OpenModel(http, commands);
        new OpenModel(http, commands).warmUp(Duration.ofSeconds(quick ? 10 : 120));
        var cpu = service.cpu();
        run.run(RATE, Duration.ofSeconds(quick ? 10 : 60));
        table.note(
                "Commands over HTTP, " + RATE + " a second, open model",
                run.all.count() + " answered, after " + (quick ? "10 s" : "two minutes") + " of warm-up");
        table.note("  mix", OpenModel.MIX);
        table.note(
                "  processor time of the JVM", service.cpu().minus(cpu).toMillis() / run.all.count() + " ms a command");
        table.atMost("  p50", 10, "ms", run.all.percentile(50));
        table.atMost("  p99", 40, "ms", run.all.percentile(99));
        table.atMost("  errors", 0, "", run.errors.size());
        run.byKind.forEach((kind, samples) -> table.note("  " + kind + " p50 / p99", samples.p50AndP99()));
        table.atMost("Receipt to visible in the views, p99", 100, "ms", run.visible.percentile(99));
        table.note("  p50", run.visible.percentile(50) + " ms, under the load above");
        run.errors.stream().limit(5).forEach(System.err::println);
    }

    /** Restricted drafts are not the decider's to read. */
    void pages(Table table) {
        var readable =
                memos.stream().filter(memo -> !memo.stage.equals("DRAFT")).toList();
        time(PAGES / 5, n -> "/api/memos/" + readable.get(n * 7 % readable.size()).id);
        var pages = time(PAGES, n -> "/api/memos/" + readable.get(n * 11 % readable.size()).id);
        time(BOARDS / 2, _ -> "/api/board");
        var boards = time(BOARDS, _ -> "/api/board");
        var inboxes = time(BOARDS, _ -> "/api/inbox");
        var lists = time(BOARDS, _ -> "/api/memos");
        table.atMost("Memo with its page, p99", 20, "ms", pages.percentile(99));
        table.note("  p50", pages.percentile(50) + " ms");
        table.atMost("Board of " + memos.size() + " memos, p99", 50, "ms", boards.percentile(99));
        table.note("  p50", boards.percentile(50) + " ms");
        preview(PREVIEWS / 3);
        table.atMost("Preview of six pages, p95", 150, "ms", preview(PREVIEWS).percentile(95));
        table.note("Inbox of a decider, p50 / p99", inboxes.p50AndP99());
        table.note("First page of the list, p50 / p99", lists.p50AndP99());
    }

    private Samples preview(int count) {
        var texts = new Texts();
        var json = new JsonMapper();
        var samples = new Samples();
        for (int n = 0; n < count; n++) {
            var body = json.writeValueAsString(Map.of("markdown", texts.of(n, Texts.REVISIONS)));
            var begun = System.nanoTime();
            Http.require(http.post(Accounts.DECIDER, "/api/preview", body));
            samples.add(System.nanoTime() - begun);
        }
        return samples;
    }

    private interface PathOf {
        String path(int n);
    }

    private Samples time(int count, PathOf path) {
        var samples = new Samples();
        for (int n = 0; n < count; n++) {
            var begun = System.nanoTime();
            Http.require(http.fetch(Accounts.DECIDER, path.path(n)));
            samples.add(System.nanoTime() - begun);
        }
        return samples;
    }

    void ceilings(Table table) throws SQLException {
        var time = Duration.ofSeconds(quick ? 5 : 15);
        verdicts(Duration.ofSeconds(3));
        var ours = verdicts(time);
        var port = service.logged("PostgreSQL listens on port").replaceAll(".*on port (\\d+).*", "$1");
        try (var raw = new RawInserts(port)) {
            raw.rate(CLIENTS, Duration.ofSeconds(1));
            table.note("Raw insert of such a row, 1 connection", Math.round(raw.rate(1, time)) + " commits a second");
            var ceiling = raw.rate(CLIENTS, time);
            table.note(
                    "Raw insert of such a row, " + CLIENTS + " connections", Math.round(ceiling) + " commits a second");
            table.note(
                    "Verdicts over HTTP, " + CLIENTS + " clients, closed loop",
                    Math.round(ours) + " a second, " + Math.round(100 * ours / ceiling) + " % of raw");
        }
    }

    private double verdicts(Duration time) {
        var given = new AtomicLong();
        var deadline = System.nanoTime() + time.toNanos();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < CLIENTS; n++) {
                people.execute(() -> {
                    while (System.nanoTime() < deadline) {
                        var command = commands.make(Kind.VERDICT);
                        var answer = http.post(command.account(), command.path(), command.body());
                        Commands.done(command, Http.require(answer).body());
                        given.incrementAndGet();
                    }
                });
            }
        }
        return given.get() / (double) time.toSeconds();
    }
}
