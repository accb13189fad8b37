package io.sixpager.bench;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** The threads of memos that much is said of: all of them open, and all placed anew in a later revision. */
final class ThreadLists {
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

    void addTo(Table table, BenchMemo some, BenchMemo many) {
        discuss(some, 300);
        discuss(many, 2_000);
        measure(table, some, 300, 30);
        measure(table, many, 2_000, 100);
    }

    private void discuss(BenchMemo memo, int threads) {
        var path = "/api/memos/" + memo.id + "/threads";
        var bodies = remarks.of(memo, threads);
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
        memo.revision = JsonMapper.shared()
                .readTree(Http.require(receipt).body())
                .path("revision")
                .asInt();
    }

    private void measure(Table table, BenchMemo memo, int threads, int limit) {
        time(memo, share.of(WARM_UP), new Samples());
        var lists = new Samples();
        var cpu = service.cpu();
        var bytes = time(memo, share.of(LISTS), lists);
        table.atMost(
                "List of " + String.format(Locale.ROOT, "%,d", threads) + " threads, p99",
                limit,
                "ms",
                lists.percentile(99));
        table.note("  processor time of the JVM", service.cpu().minus(cpu).toMillis() / lists.count() + " ms a list");
        table.note("  p50, compressed", lists.percentile(50) + " ms, " + bytes / 1_000 + " kB");
    }

    /** Answers with the size of the last. */
    private int time(BenchMemo memo, int count, Samples samples) {
        int size = 0;
        for (int n = 0; n < count; n++) {
            var begun = System.nanoTime();
            size = Http.require(http.fetch(Accounts.DECIDER, "/api/memos/" + memo.id + "/threads"))
                    .body()
                    .length;
            samples.add(System.nanoTime() - begun);
        }
        return size;
    }
}
