package io.sixpager.importing;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code bin/import [--port N] FOLDER|ZIP} or {@code bin/import [--port N] --git REPO PATH}. Signs in as
 * SIXPAGER_USERNAME with SIXPAGER_PASSWORD, or in a demonstration as the author.
 */
public final class ImportCommand {

    private static final int DEFAULT_PORT = 8080;
    private static final int MAX_PORT = 65_535;

    private ImportCommand() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(List.of(arguments), System.getenv(), out);
        } catch (NotACase | MemoClient.Refused e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    static void run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var rest = new ArrayList<>(arguments);
        var port = DEFAULT_PORT;
        var flag = rest.indexOf("--port");
        if (flag >= 0 && flag + 1 < rest.size()) {
            port = port(rest.get(flag + 1));
            rest.subList(flag, flag + 2).clear();
        }
        var file = history(rest);
        try (var upload = new ImportUpload(URI.create("http://127.0.0.1:" + port), out)) {
            upload.signIn(environment);
            upload.send(file);
        }
    }

    private static int port(String text) {
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > MAX_PORT) {
            throw new NotACase("--port takes a port number, such as --port 8081.");
        }
        return Integer.parseInt(text);
    }

    private static CaseFile history(List<String> arguments) {
        if (arguments.size() == 3 && arguments.getFirst().equals("--git")) {
            return GitHistory.read(Path.of(arguments.get(1)), arguments.get(2));
        }
        if (arguments.size() != 1 || arguments.getFirst().startsWith("--")) {
            throw new NotACase("Usage: bin/import [--port N] FOLDER|ZIP, or bin/import [--port N] --git REPO PATH");
        }
        return CaseFolder.read(Path.of(arguments.getFirst()));
    }
}
