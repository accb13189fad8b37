package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.TemporaryData;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A server whose commits wait for a copy that does not come, and an operator who ends the waiting. */
@Timeout(120)
class ConfirmedCommitsTest {

    @TempDir
    private Path folder;

    private EmbeddedDatabase database;
    private DriverManagerDataSource source;
    private JdbcTemplate jdbc;

    @BeforeEach
    void commitsWaitForACopy() {
        database = new EmbeddedDatabase(folder.resolve("postgres"), TemporaryData.PROGRAMS);
        source = new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password());
        jdbc = new JdbcTemplate(source);
        jdbc.execute("CREATE TABLE written (word text)");
        jdbc.execute("ALTER SYSTEM SET synchronous_standby_names TO 'nobody'");
        jdbc.execute("SELECT pg_reload_conf()");
        await().until(() -> "nobody".equals(jdbc.queryForObject("SHOW synchronous_standby_names", String.class)));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void aCommitThatDidNotWaitForItsCopyIsNotTakenForDone() {
        assertThatThrownBy(() -> writtenWhileItsWaitIsCancelled(new ConfirmedCommits(source)))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UnknownOutcome.class);
        assertThat(words()).isEqualTo(1);
    }

    /** Why the above is needed. */
    @Test
    void theDriverSaysThatSuchACommitIsDone() {
        writtenWhileItsWaitIsCancelled(new JdbcTransactionManager(source));
        assertThat(words()).isEqualTo(1);
    }

    private void writtenWhileItsWaitIsCancelled(PlatformTransactionManager transactions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = CompletableFuture.runAsync(
                    () -> new TransactionTemplate(transactions)
                            .executeWithoutResult(_ -> jdbc.update("INSERT INTO written VALUES ('word')")),
                    threads);
            await().until(cancelled());
            writing.join();
        }
    }

    private Callable<Boolean> cancelled() {
        return () -> !jdbc.queryForList(
                        "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
                .isEmpty();
    }

    private long words() {
        return jdbc.queryForList("SELECT word FROM written").size();
    }
}
