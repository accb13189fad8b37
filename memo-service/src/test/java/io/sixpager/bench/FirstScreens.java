package io.sixpager.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** For how long the screens that somebody comes to first block a phone, whose processor is four times as slow. */
final class FirstScreens {
    private static final Path CLIENT = Path.of("review-ui").toAbsolutePath();

    private static final int ROUNDS = 3;

    private FirstScreens() {}

    static void addTo(Table table, int port, Share share) throws IOException {
        var command = new ProcessBuilder(
                        "node", "bench/first-screens.mjs", "http://localhost:" + port, "" + share.of(ROUNDS))
                .directory(CLIENT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        var process = command.start();
        var output = new String(process.getInputStream().readAllBytes());
        if (output.isBlank()) {
            table.errors("First screens on a phone", List.of("They were not measured; node says above why"));
            return;
        }
        JsonMapper.shared()
                .readTree(output)
                .properties()
                .forEach(screen -> table.note(
                        "First sight of " + screen.getKey() + " on a phone: blocked, script",
                        "%d ms, %d ms for %d KB"
                                .formatted(
                                        screen.getValue().path("blocked").asInt(),
                                        screen.getValue().path("script").asInt(),
                                        screen.getValue().path("kilobytes").asInt())));
    }
}
