package io.sixpager.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program git, asked about one repository; it changes nothing there. */
record Git(Path repository) {

    /** Runs git itself, without a shell; whatever a path holds, it stays a path. */
    byte[] run(int limit, String... arguments) {
        var command = new ArrayList<>(List.of(
                "git", "--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
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
                throw new NotACase(
                        "git found no history there; is " + repository + " a repository, and the path right?");
            }
            return output;
        } catch (IOException e) {
            throw new NotACase("git cannot be started; it must be installed and on the PATH.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotACase("The import was interrupted.");
        }
    }
}
