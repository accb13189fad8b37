package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose process a postmaster.pid names, and when it may go. */
class LeftoversTest extends ServiceTest {

    @TempDir
    private Path data;

    private Path pidFile = Path.of("");

    @BeforeEach
    void thereIsAFolder() {
        pidFile = data.resolve("postmaster.pid");
    }

    @Test
    void anotherPostgresUnderTheSameNumberIsLeftAlone() throws IOException {
        var other = runningPostgres();
        Files.writeString(pidFile, other.pid() + "\n" + data + "\n");

        Leftovers.stopServer(data);

        assertThat(other.isAlive()).isTrue();
        assertThat(jdbc.sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void theFileOfADeadServerIsLeftToPostgres() throws IOException {
        Files.writeString(pidFile, deadProcess() + "\n" + data + "\n");

        Leftovers.stopServer(data);

        assertThat(pidFile).exists();
    }

    @Test
    void aFileThatWasNeverFinishedGoes() throws IOException {
        Files.createFile(pidFile);

        Leftovers.stopServer(data);

        assertThat(pidFile).doesNotExist();
    }

    private ProcessHandle runningPostgres() throws IOException {
        var folder = jdbc.sql("SHOW data_directory").query(String.class).single();
        var pid = Files.readAllLines(Path.of(folder, "postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static long deadProcess() throws IOException {
        var process = new ProcessBuilder("true").start();
        process.onExit().join();
        return process.pid();
    }
}
