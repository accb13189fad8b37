package io.sixpager.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a script of {@code review-ui/bench} that measures in a browser and prints a line of JSON. */
final class InBrowser {
    private static final Path CLIENT = Path.of("review-ui").toAbsolutePath();

    private InBrowser() {}

    /** @return nothing if it failed, which is an error of the table */
    static Optional<JsonNode> measure(Table table, String script, int port, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("node", "bench/" + script + ".mjs", "http://localhost:" + port));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(CLIENT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        if (output.isBlank()) {
            table.errors(script, List.of("It was not measured; node says above why"));
            return Optional.empty();
        }
        return Optional.of(JsonMapper.shared().readTree(output));
    }
}
