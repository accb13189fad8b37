package io.sixpager.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a process keeps on disk for a while, and who removes it. */
@Timeout(120)
class ScratchTest {

    @TempDir
    private Path temporary;

    private final List<Process> processes = new ArrayList<>();

    /** Keeps an upload as long as nobody ends it. */
    static final class Uploading {

        public static void main(String[] arguments) throws IOException {
            System.out.println(UploadSpool.of("an upload".getBytes()).path());
            System.in.read();
        }
    }

    private record Upload(Process process, Path file) {}

    @Test
    void whatAKilledProcessHasLeftGoesWithTheNext() throws IOException {
        var killed = begin();
        var living = begin();
        assertThat(killed.file()).as("not of a living one").hasContent("an upload");
        end(killed.process().destroyForcibly());

        var next = begin();
        assertThat(killed.file().getParent()).doesNotExist();
        assertThat(living.file()).hasContent("an upload");

        living.process().getOutputStream().close();
        end(living.process());
        assertThat(living.file().getParent()).as("of one that ends by itself").doesNotExist();
        assertThat(next.file()).hasContent("an upload");
        try (var folders = Files.list(temporary)) {
            assertThat(folders).containsExactly(next.file().getParent());
        }
    }

    @Test
    void aFolderThatSomebodyHasTidiedUpIsMadeAgain() throws IOException {
        try (var first = UploadSpool.of(new byte[] {1})) {
            Files.delete(first.path());
            Files.delete(first.path().resolveSibling(".lock"));
            Files.delete(first.path().getParent());
            try (var second = UploadSpool.of(new byte[] {2})) {
                assertThat(second.path()).hasBinaryContent(new byte[] {2});
            }
        }
    }

    private Upload begin() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Uploading.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        var reader = process.inputReader();
        return new Upload(process, Path.of(reader.readLine()));
    }

    private static void end(Process process) {
        process.onExit().join();
    }

    @AfterEach
    void endAll() {
        processes.forEach(process -> end(process.destroyForcibly()));
    }
}
