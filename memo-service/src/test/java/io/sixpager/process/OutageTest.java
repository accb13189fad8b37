package io.sixpager.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** PostgreSQL is killed while everything runs. */
class OutageTest extends ProcessTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Value("${sixpager.data}")
    private Path data;

    @Autowired
    private WhenNoteWrittenThenSendLetter policy;

    @Test
    void policiesAndEffectsGoOnWhenTheDatabaseIsBack() throws IOException {
        var postmaster = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> notes.head() >= 0);

        var note = notes.write("After the outage");

        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> letters.sent(policy.name() + ":" + note).equals(List.of("After the outage")));
    }
}
