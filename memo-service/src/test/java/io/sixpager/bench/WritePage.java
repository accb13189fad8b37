package io.sixpager.bench;

import java.io.IOException;

/** How soon a browser with nothing in its cache can write. */
final class WritePage {
    private static final int ROUNDS = 7;

    private WritePage() {}

    static void addTo(Table table, int port, Share share) throws IOException {
        InBrowser.measure(table, "write-page", port, "" + share.of(ROUNDS)).ifPresent(measured -> {
            table.atMost(
                    "Write page, script before the editor, compressed",
                    250,
                    "KB",
                    measured.path("kilobytes").asDouble());
            table.atMost(
                    "  usable with a cold cache, median",
                    1_500,
                    "ms",
                    measured.path("median").asDouble());
            table.note("  slowest", measured.path("worst").asInt() + " ms");
        });
    }
}
