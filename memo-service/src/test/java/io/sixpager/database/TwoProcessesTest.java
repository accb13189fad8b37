package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.ServiceTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Two processes on one database, of which one draws the views and stops doing so. */
@Timeout(300)
class TwoProcessesTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Five seconds are promised; a machine that does other things as well takes its time. */
    private static final Duration TAKEOVER = Duration.ofSeconds(8);

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private EventProcessingConfiguration processing;

    @TempDir
    private Path folder;

    private ServiceProcess other;

    /** Whoever brings a database closes the accounts of the demonstration. */
    @BeforeEach
    void theOtherProcessDraws() throws IOException {
        processing.eventProcessors().values().forEach(EventProcessor::shutDown);
        other = ServiceProcess.start(folder, database);
        jdbc.sql("UPDATE account SET active = true WHERE demonstration").update();
        await().atMost(PATIENCE).until(() -> as("author").get("/api/me").status() == 200);
        await().atMost(PATIENCE).until(() -> drawnBy(other.pid()) == 6);
        processing.eventProcessors().values().forEach(EventProcessor::start);
        isDrawnInTheEnd(aMemo());
    }

    @AfterEach
    void theOtherProcessEnds() {
        other.kill();
        await().atMost(PATIENCE).until(() -> drawnBy(ProcessHandle.current().pid()) == 6);
    }

    private long drawnBy(long pid) {
        return jdbc.sql("SELECT count(*) FROM token_entry WHERE owner LIKE ?")
                .param(pid + "@%")
                .query(Long.class)
                .single();
    }

    private String aMemo() {
        return memos().drafted(false).id();
    }

    private boolean isDrawn(String memo) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM memo_list WHERE memo_id = ?::uuid)")
                .param(memo)
                .query(Boolean.class)
                .single();
    }

    private void isDrawnInTheEnd(String memo) {
        await().atMost(PATIENCE).until(() -> isDrawn(memo));
    }

    private void isDrawnSoon(String memo) {
        await("the other instance draws").atMost(TAKEOVER).until(() -> isDrawn(memo));
        assertThat(drawnBy(ProcessHandle.current().pid())).isPositive();
    }

    @Test
    void theViewsGoOnSoonAfterTheInstanceThatDrewThemWasKilled() {
        other.kill();
        isDrawnSoon(aMemo());
    }

    @Test
    void theViewsGoOnSoonAfterTheInstanceThatDrewThemWasFrozenAndItWakesUpHarmlessly() throws IOException {
        other.signal("STOP");
        var memo = aMemo();
        isDrawnSoon(memo);

        other.signal("CONT");
        var next = aMemo();
        await().atMost(PATIENCE).until(() -> isDrawn(next));
        assertThat(other.signIn("author").get("/api/memos/" + next).expect(200).at("/memoId"))
                .isEqualTo(next);
    }
}
