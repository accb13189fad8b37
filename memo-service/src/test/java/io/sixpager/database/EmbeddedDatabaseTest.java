package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.TemporaryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL, stopped and started again. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void keepsARestoredBackupWhoseNoteWasLeftBehind() throws IOException {
        try (var database = new EmbeddedDatabase(folder.resolve("postgres"), TemporaryData.PROGRAMS)) {
            jdbc(database).sql("CREATE TABLE kept AS SELECT 42 AS answer").update();
        }
        Files.delete(folder.resolve("postgres.complete"));

        try (var database = new EmbeddedDatabase(folder.resolve("postgres"), TemporaryData.PROGRAMS)) {
            assertThat(jdbc(database)
                            .sql("SELECT answer FROM kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(42);
        }
        assertThat(folder.resolve("postgres.complete")).exists();
    }

    @Test
    void aServerThatIsKilledComesBackOnItsPortWithWhatItHeld() throws IOException {
        try (var database = new EmbeddedDatabase(folder.resolve("postgres"), TemporaryData.PROGRAMS)) {
            var url = database.jdbcUrl();
            jdbc(database).sql("CREATE TABLE kept AS SELECT 42 AS answer").update();

            kill(postmaster());

            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> jdbc(database)
                                    .sql("SELECT answer FROM kept")
                                    .query(Integer.class)
                                    .single()
                            == 42);
            assertThat(database.jdbcUrl()).isEqualTo(url);
        }
    }

    /** As on a disk that is full: the server ends as soon as it is started, until something is done about it. */
    @Test
    void aServerThatCannotStartIsTriedAgainUntilItCan() throws IOException {
        try (var database = new EmbeddedDatabase(folder.resolve("postgres"), TemporaryData.PROGRAMS);
                var log = new Logged(EmbeddedDatabase.class)) {
            jdbc(database).sql("CREATE TABLE kept AS SELECT 42 AS answer").update();
            var settings = folder.resolve("postgres/postgresql.auto.conf");
            Files.writeString(settings, "no setting at all");

            kill(postmaster());
            await().atMost(Duration.ofMinutes(2)).until(() -> log.count("could not be started again") > 0);

            Files.writeString(settings, "");
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .until(() -> jdbc(database)
                                    .sql("SELECT answer FROM kept")
                                    .query(Integer.class)
                                    .single()
                            == 42);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static JdbcClient jdbc(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
    }
}
