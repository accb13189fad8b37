package io.sixpager.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs git itself, without a shell and without anybody's settings: it speaks to no other machine and starts no other program. */
final class GitProgram {

    /** Where programs are, and no more: much of what git finds in its environment are commands. */
    private static final Set<String> KEPT = Set.of("PATH", "TMPDIR", "DEVELOPER_DIR");

    private static final Map<String, String> SAID = Map.of(
            "LC_ALL", "C",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_ATTR_NOSYSTEM", "1",
            "GIT_NO_LAZY_FETCH", "1",
            // of no name: a repository could allow in its settings what is forbidden in ours
            "GIT_ALLOW_PROTOCOL", "",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_OPTIONAL_LOCKS", "0");

    private static final List<String> COMMAND = List.of(
            "git",
            "--no-pager",
            "--literal-pathspecs",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "protocol.allow=never",
            "-c",
            "i18n.logOutputEncoding=UTF-8");

    private GitProgram() {}

    /**
     * @param limit how many bytes it may say
     * @throws NotACase if it cannot be done, with the reason in a sentence
     */
    static byte[] run(Path folder, int limit, List<String> arguments) {
        var command = new ArrayList<>(COMMAND);
        command.addAll(List.of("-C", folder.toAbsolutePath().toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        clean(builder.environment());
        try {
            var process = builder.start();
            process.getOutputStream().close();
            byte[] output;
            try (var in = process.getInputStream()) {
                output = in.readNBytes(limit + 1);
            }
            if (output.length > limit) {
                process.destroy();
                throw new NotACase("The history, or a text in it, is too large to be imported.");
            }
            if (process.waitFor() != 0) {
                throw new NotACase("git found no history there; is " + folder
                        + " a whole repository of your own, and the path right?");
            }
            return output;
        } catch (IOException e) {
            throw new NotACase("git cannot be started; it must be installed and on the PATH.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotACase("The import was interrupted.");
        }
    }

    static void clean(Map<String, String> environment) {
        environment.keySet().retainAll(KEPT);
        environment.putAll(SAID);
    }
}
