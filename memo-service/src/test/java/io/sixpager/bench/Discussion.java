package io.sixpager.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Comments at a constant rate, and when somebody else is told of one and can read it. */
final class Discussion {
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final Duration LOAD = Duration.ofMinutes(1);
    private static final Duration RAW = Duration.ofSeconds(15);
    private static final int RATE = 200;
    private static final int CLIENTS = 16;
    private static final int DISCUSSED = 400;

    /** Every so many a memo is closed to whoever takes no part in it. */
    private static final int RESTRICTED = 50;

    private static final int REMARKS = 4;
    private static final int WATCHED = 10;

    private final Service service;
    private final Http http;
    private final List<BenchMemo> memos;
    private final Share share;
    private final String reader = Accounts.READERS.getFirst();
    private final Map<BenchMemo, List<String>> remarks = new HashMap<>();
    private final Map<BenchMemo, ThreadsPage> pages = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Samples answered = new Samples();
    private final Samples readable = new Samples();
    private Duration used = Duration.ZERO;

    Discussion(Service service, Http http, List<BenchMemo> memos, Share share) {
        this.service = service;
        this.http = http;
        this.memos = memos.stream()
                .filter(memo -> memo.stage.equals("IN_REVIEW") && memo.number % RESTRICTED != 0)
                .limit(DISCUSSED)
                .toList();
        this.share = share;
    }

    void addTo(Table table) throws SQLException, IOException {
        var made = new Remarks();
        memos.subList(2, memos.size()).forEach(memo -> remarks.put(memo, made.of(memo, REMARKS)));
        http.signIn(reader);
        try (var page = new TopicPage(http, reader, "thread")) {
            var warming = new AtomicInteger();
            ClosedLoop.run(2, share.of(WARM_UP), () -> comment(page, warming.getAndIncrement(), System.nanoTime()));
            answered.clear();
            refused.set(0);
            readable.clear();
            var cpu = service.cpu();
            ConstantRate.run(RATE, share.of(LOAD), errors, place -> due -> comment(page, place, due));
            used = service.cpu().minus(cpu);
        }
        table.note("Comments over HTTP, " + RATE + " a second, open model", answered.count() + " answered");
        table.note("  processor time of the JVM", used.toMillis() / answered.count() + " ms a comment");
        table.atMost("  p50", 10, "ms", answered.percentile(50));
        table.atMost("  p99", 40, "ms", answered.percentile(99));
        table.note("  refused with 503", String.valueOf(refused.get()));
        table.errors("  errors", errors);
        besideRaw(table);
        table.atMost("Comment told and readable on another’s page, p99", 150, "ms", readable.percentile(99));
        table.note("  p50", readable.percentile(50) + " ms, under the load above");
        new ThreadLists(service, http, made, share).addTo(table, memos.get(0), memos.get(1));
    }

    private void besideRaw(Table table) throws SQLException {
        try (var raw = new RawInserts(service.database(), "thread.ThreadOpened")) {
            raw.rate(CLIENTS, share.of(RAW).dividedBy(15));
            var inserted = raw.latencies(RATE, CLIENTS, share.of(RAW));
            table.note("  raw insert of such a row at the same rate, p50 / p99", inserted.p50AndP99());
            table.note(
                    "  a comment takes as long as so many, p50",
                    String.format(Locale.ROOT, "%.1f", answered.percentile(50) / inserted.percentile(50)));
        }
    }

    private void comment(TopicPage page, int place, long due) {
        var memo = memos.get(2 + place % (memos.size() - 2));
        var bodies = Objects.requireNonNull(remarks.get(memo));
        var speakers = Accounts.reviewersOf(memo.number);
        var before = page.told(memo.id);
        var answer = http.post(
                speakers.get(place % speakers.size()),
                "/api/memos/" + memo.id + "/threads",
                bodies.get(place % bodies.size()));
        var receipt = System.nanoTime();
        if (answer.isRefused()) {
            refused.incrementAndGet();
            return;
        }
        if (answer.status() >= 300) {
            errors.add("comment " + answer.status() + " " + answer.text());
            return;
        }
        answered.add(receipt - due);
        if (place % WATCHED == 0) {
            var thread = JsonMapper.shared().readTree(answer.body()).path("threadId");
            watch(page, memo, thread.asString(), before, receipt);
        }
    }

    /** The page asks as often as it is told, until the thread is there. */
    private void watch(TopicPage page, BenchMemo memo, String thread, int before, long receipt) {
        var shown = pages.computeIfAbsent(memo, _ -> new ThreadsPage(http, reader, memo));
        var told = before;
        do {
            page.await(memo.id, told);
            told = page.told(memo.id);
        } while (!shown.shows(thread));
        readable.add(System.nanoTime() - receipt);
    }
}
