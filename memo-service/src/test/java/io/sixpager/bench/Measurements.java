package io.sixpager.bench;

import io.sixpager.bench.Commands.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** What is measured on the running service, in this order. */
final class Measurements {
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final Duration LOAD = Duration.ofMinutes(1);
    private static final Duration CEILING = Duration.ofSeconds(15);
    private static final int RATE = 200;
    private static final int CLIENTS = 16;
    private static final int PAGES = 500;
    private static final int BOARDS = 100;
    private static final int PREVIEWS = 100;
    private static final int ATTACKS = 24;

    private final Service service;
    private final Http http;
    private final Commands commands;
    private final List<BenchMemo> memos;
    private final Share share;

    Measurements(Service service, Http http, List<BenchMemo> memos, Share share) {
        this.service = service;
        this.http = http;
        this.memos = memos;
        this.commands = new Commands(memos);
        this.share = share;
        Accounts.participants().forEach(http::signIn);
    }

    void commands(Table table) {
        var warmUp = new OpenModel(http, commands);
        warmUp.warmUp(share.of(WARM_UP));
        table.errors("Errors while warming up for " + share.of(WARM_UP).toSeconds() + " s", warmUp.errors);
        var run = new OpenModel(http, commands);
        var cpu = service.cpu();
        run.run(RATE, share.of(LOAD));
        table.note("Commands over HTTP, " + RATE + " a second, open model", run.all.count() + " answered");
        table.note("  mix", run.mix());
        table.note(
                "  processor time of the JVM", service.cpu().minus(cpu).toMillis() / run.all.count() + " ms a command");
        table.atMost("  p50", 10, "ms", run.all.percentile(50));
        table.atMost("  p99", 40, "ms", run.all.percentile(99));
        table.note("  refused with 503", String.valueOf(run.refused.get()));
        table.errors("  errors", run.errors);
        run.byKind.forEach((kind, samples) -> table.note("  " + kind + " p50 / p99", samples.p50AndP99()));
        table.atMost("Receipt to visible in the views, p99", 100, "ms", run.visible.percentile(99));
        table.note("  p50", run.visible.percentile(50) + " ms, under the load above");
        table.note("The same in the history, a second group, p50 / p99", run.inHistory.p50AndP99());
    }

    /** Restricted drafts are not the decider's to read. */
    void pages(Table table) {
        var readable =
                memos.stream().filter(memo -> !memo.stage.equals("DRAFT")).toList();
        time(share.of(PAGES / 5), n -> "/api/memos/" + readable.get(n * 7 % readable.size()).id);
        var pages = time(share.of(PAGES), n -> "/api/memos/" + readable.get(n * 11 % readable.size()).id);
        time(share.of(BOARDS / 2), _ -> "/api/board");
        var boards = time(share.of(BOARDS), _ -> "/api/board");
        var inboxes = time(share.of(BOARDS), _ -> "/api/inbox");
        var lists = time(share.of(BOARDS), _ -> "/api/memos");
        table.atMost("Memo with its page, p99", 20, "ms", pages.percentile(99));
        table.note("  p50", pages.percentile(50) + " ms");
        table.atMost("Board of " + memos.size() + " memos, p99", 50, "ms", boards.percentile(99));
        table.note("  p50", boards.percentile(50) + " ms");
        preview(share.of(PREVIEWS / 3));
        table.atMost(
                "Preview of six pages, p95",
                150,
                "ms",
                preview(share.of(PREVIEWS)).percentile(95));
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

    void rates(Table table) {
        new Rates(http, commands, share).addTo(table);
    }

    void costs(Table table) throws SQLException {
        new CommandCost(service, http, commands, share).addTo(table);
    }

    void trials(Table table) {
        new PolicyTrials(http, share).addTo(table);
    }

    void ceilings(Table table) throws SQLException {
        var time = share.of(CEILING);
        verdicts(time.dividedBy(5));
        var ours = verdicts(time);
        try (var raw = new RawInserts(service.database(), "memo.VerdictGiven")) {
            raw.rate(CLIENTS, time.dividedBy(15));
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
        ClosedLoop.run(CLIENTS, time, () -> {
            var command = commands.make(Kind.VERDICT);
            var answer = http.post(command.account(), command.path(), command.body());
            Commands.done(command, Http.require(answer).body());
            given.incrementAndGet();
        });
        return given.get() / (time.toMillis() / 1_000.0);
    }

    void attack(Table table) {
        var previews = new UnderAttack(http).during(share.of(ATTACKS));
        table.atMost("Preview while another member attacks, p99", 500, "ms", previews.percentile(99));
    }

    void heldConnections(Table table) {
        new HeldConnections(service, http, share).addTo(table);
    }

    void streams(Table table) {
        new StreamMemory(service, http, commands, share).addTo(table);
    }

    void otherInstance(Table table, Path data, List<String> serviceCommand) {
        new OtherInstance(service, http, commands, share).addTo(table, data, serviceCommand);
    }

    void discussion(Table table) throws SQLException, IOException {
        new Discussion(service, http, memos, share).addTo(table);
    }
}
