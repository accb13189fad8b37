package io.sixpager.importing;

import io.sixpager.exchange.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The program git, asked about one repository, in which it changes nothing. What a repository has in its settings may be
 * commands of whoever has made it; so git reads its objects from an empty repository of ours, which has no settings.
 */
final class Git implements AutoCloseable {

    private static final int SHORT = 1 << 16;
    private static final int LINES = 5;

    private final Path repository;
    private final Path own;
    private final Path top;

    private Git(Path repository, Path own, Path top) {
        this.repository = repository;
        this.own = own;
        this.top = top;
    }

    /** @throws NotACase if git finds none there, or one without a commit */
    static Git of(Path repository) {
        // none of this is looked for in an object, nor in the files beside; a repository without files has no way up
        var asked = List.of(
                "rev-parse",
                "--show-object-format",
                "--git-path",
                "objects",
                "--git-path",
                "shallow",
                "HEAD",
                "--show-cdup");
        var said = text(GitProgram.run(repository, SHORT, asked)).split("\n", -1);
        if (said.length < LINES) {
            throw new NotACase("git cannot say where " + repository + " keeps its history.");
        }
        try {
            var own = Scratch.folder();
            var git = new Git(repository, own, repository.resolve(said[4]));
            try {
                git.borrow(said[0], repository.resolve(said[1]), repository.resolve(said[2]), said[3]);
                return git;
            } catch (IOException | RuntimeException e) {
                git.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A folder for git cannot be made", e);
        }
    }

    private void borrow(String format, Path objects, Path shallow, String head) throws IOException {
        GitProgram.run(own, SHORT, List.of("init", "-q", "--bare", "--template=", "--object-format=" + format));
        Files.createDirectories(own.resolve("objects/info"));
        Files.writeString(own.resolve("objects/info/alternates"), objects.toRealPath() + "\n");
        Files.writeString(own.resolve("HEAD"), head + "\n");
        if (Files.exists(shallow)) {
            Files.copy(shallow, own.resolve("shallow"));
        }
    }

    /** Whatever a path holds, it stays a path; it is told from the folder that was named. */
    byte[] run(int limit, String... arguments) {
        var all = new ArrayList<>(List.of("--git-dir=" + own, "--work-tree=" + top.toAbsolutePath()));
        all.addAll(List.of(arguments));
        return GitProgram.run(repository, limit, all);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(own);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + own + " cannot be removed", e);
        }
    }
}
