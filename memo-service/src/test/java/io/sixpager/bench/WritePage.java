package io.sixpager.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How soon a browser with nothing in its cache can write. */
final class WritePage {
    private static final Path CLIENT = Path.of("review-ui").toAbsolutePath();

    private static final int ROUNDS = 7;

    private WritePage() {}

    static void addTo(Table table, int port, Share share) throws IOException {
        var command = new ProcessBuilder(
                        "node", "bench/write-page.mjs", "http://localhost:" + port, "" + share.of(ROUNDS))
                .directory(CLIENT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        var process = command.start();
        var output = new String(process.getInputStream().readAllBytes());
        if (output.isBlank()) {
            table.errors("Write page in a browser", List.of("The write page was not measured; node says above why"));
            return;
        }
        var measured = JsonMapper.shared().readTree(output);
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
    }
}
