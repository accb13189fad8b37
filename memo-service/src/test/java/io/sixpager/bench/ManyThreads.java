package io.sixpager.bench;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** Whether somebody who reads a memo with thousands of threads sees the page stall, beside one that has none. */
final class ManyThreads {

    private ManyThreads() {}

    static void addTo(Table table, int port, BenchMemo memo, int threads) throws IOException {
        InBrowser.measure(table, "many-threads", port, Accounts.DECIDER, Accounts.PASSWORD, "" + memo.number)
                .ifPresent(measured -> {
                    var discussed = measured.path("discussed");
                    table.atMost(
                            "Read with %,d threads, frames that come after 50 ms and more".formatted(threads),
                            0,
                            "",
                            discussed.path("late").asDouble());
                    table.note("  frames, median / p99 / longest", times(discussed));
                    table.note("  the same without a thread", times(measured.path("plain")));
                });
    }

    private static String times(JsonNode read) {
        return "%d, %d / %d / %d ms"
                .formatted(
                        read.path("frames").asInt(),
                        read.path("median").asInt(),
                        read.path("p99").asInt(),
                        read.path("worst").asInt());
    }
}
