package io.sixpager.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * The threads of memos that much is said of: about words of all their revisions, all of them open, and all placed anew in
 * later ones.
 */
final class ThreadLists {
    private static final int SOME = 300;
    private static final int MANY = 2_000;
    private static final int SPEAKERS = 8;
    private static final int REPLIED = 3;
    private static final int LISTS = 240;
    private static final int WARM_UP = 120;
    private static final int A_MOMENT = 50_000_000;

    private final Service service;
    private final Http http;
    private final Remarks remarks;
    private final Share share;

    ThreadLists(Service service, Http http, Remarks remarks, Share share) {
        this.service = service;
        this.http = http;
        this.remarks = remarks;
        this.share = share;
    }

    /** {@code DATA COMMAND...}: alone, on a folder that {@link StoreLoad} has filled. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var data = Path.of(arguments[0]);
        var table = new Table();
        try (var service = Service.start(data, List.of(arguments).subList(1, arguments.length));
                var http = new Http(service.port)) {
            Accounts.participants().forEach(http::signIn);
            var memos = Files.readAllLines(data.resolve("memos")).stream()
                    .map(BenchMemo::parse)
                    .filter(memo -> memo.stage.equals("IN_REVIEW"))
                    .toList();
            new ThreadLists(service, http, new Remarks(), Share.FULL).addTo(table, memos.get(0), memos.get(1));
        }
        System.out.println(table);
    }

    void addTo(Table table, BenchMemo some, BenchMemo many) throws SQLException, IOException {
        discuss(some, SOME);
        discuss(many, MANY);
        measure(table, some, SOME, 30);
        measure(table, many, MANY, 100);
        ManyThreads.addTo(table, service.port, many, MANY);
        measureDetails(table, some);
        new PlacedThreads(service, share).addTo(table, some, SOME, () -> revise(some));
    }

    private void discuss(BenchMemo memo, int threads) {
        var path = "/api/memos/" + memo.id + "/threads";
        var bodies = remarks.ofHistory(memo, threads);
        var accounts = Accounts.reviewersOf(memo.number);
        try (var speakers = Executors.newFixedThreadPool(SPEAKERS)) {
            for (int n = 0; n < threads; n++) {
                var place = n;
                speakers.execute(() -> {
                    var opened =
                            Http.require(http.post(accounts.get(place % accounts.size()), path, bodies.get(place)));
                    if (place % REPLIED == 0) {
                        var thread = JsonMapper.shared().readTree(opened.body()).path("threadId");
                        Http.require(http.post(
                                Accounts.ownerOf(memo.number),
                                path + "/" + thread.asString() + "/replies",
                                remarks.reply(place)));
                    }
                });
            }
        }
        revise(memo);
        while (http.get(Accounts.DECIDER, path).text().contains("\"recorded\":false")) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    private void revise(BenchMemo memo) {
        var body = Map.of(
                "baseRevision",
                memo.revision,
                "markdown",
                new Texts().of(memo.number, memo.revision + 1),
                "summary",
                "Answers what was said of it");
        var receipt = http.post(
                Accounts.ownerOf(memo.number),
                "/api/memos/" + memo.id + "/revisions",
                JsonMapper.shared().writeValueAsString(body));
        var submitted = JsonMapper.shared().readTree(Http.require(receipt).body());
        memo.revision = submitted.path("revision").asInt();
        memo.hash = submitted.path("contentHash").asString();
    }

    private void measureDetails(Table table, BenchMemo memo) {
        var path = "/api/memos/" + memo.id;
        time(path, share.of(WARM_UP), new Samples());
        var details = new Samples();
        time(path, share.of(LISTS), details);
        table.atMost("Memo with " + SOME + " threads, p99", 30, "ms", details.percentile(99));
        table.note("  p50", details.percentile(50) + " ms");
    }

    private void measure(Table table, BenchMemo memo, int threads, int limit) {
        var path = "/api/memos/" + memo.id + "/threads";
        time(path, share.of(WARM_UP), new Samples());
        var lists = new Samples();
        var cpu = service.cpu();
        var bytes = time(path, share.of(LISTS), lists);
        table.atMost(
                "List of " + String.format(Locale.ROOT, "%,d", threads) + " threads, p99",
                limit,
                "ms",
                lists.percentile(99));
        table.note("  processor time of the JVM", service.cpu().minus(cpu).toMillis() / lists.count() + " ms a list");
        table.note("  p50, compressed", lists.percentile(50) + " ms, " + bytes / 1_000 + " kB");
    }

    /** Answers with the size of the last. */
    private int time(String path, int count, Samples samples) {
        int size = 0;
        for (int n = 0; n < count; n++) {
            var begun = System.nanoTime();
            size = Http.require(http.fetch(Accounts.DECIDER, path)).body().length;
            samples.add(System.nanoTime() - begun);
        }
        return size;
    }
}
