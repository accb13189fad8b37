package io.sixpager.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.env.MockEnvironment;

/** A start draws the views anew where another version of the code has drawn them, and only there. */
class ViewsAtStartTest extends ServiceTest {

    private static final String PROCESSOR = "views";

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private RebuildViews rebuild;

    @Autowired
    private ViewsAtStart atStart;

    @Autowired
    private ViewsVersion version;

    private ViewTables tables;
    private StreamingEventProcessor processor;
    private Map<String, String> drawnAtFirst = Map.of();

    @BeforeEach
    void theViewsAreComplete() {
        processor = processing
                .eventProcessor(PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        tables = new ViewTables(jdbc);
        memos().inReview(true);
        await().atMost(Duration.ofSeconds(30)).until(tables::haveCaughtUp);
        drawnAtFirst = tables.digests();
    }

    @AfterEach
    void theProcessorRuns() {
        if (!processor.isRunning()) {
            processor.start();
        }
    }

    @Test
    void aStartDrawsAnewWhatAnotherVersionHasDrawn() {
        tables.ruin();
        jdbc.sql("UPDATE views_version SET version = version + 1").update();
        start();
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
        assertThat(version.isPresent()).isTrue();
    }

    @Test
    void aStartDrawsAnewWhatWasDrawnBeforeVersionsWereNoted() {
        tables.ruin();
        jdbc.sql("DELETE FROM views_version").update();
        start();
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
    }

    @Test
    void aStartLeavesWhatItsOwnVersionHasDrawnUnlessItIsAsked() {
        tables.ruin();
        var ruined = tables.digests();
        start();
        assertThat(tables.digests()).isEqualTo(ruined);

        new ViewsAtStart(version, rebuild, new MockEnvironment().withProperty("sixpager.rebuild-views", "true"))
                .run(new DefaultApplicationArguments());
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
    }

    @Test
    void nothingIsDrawnAnewWhileAnotherInstanceDraws() {
        processor.shutDown();
        isDrawnByAnother(Instant.now());
        assertThatThrownBy(rebuild::rebuild).isInstanceOf(UnableToClaimTokenException.class);
        isDrawnByAnother(Instant.EPOCH);
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
    }

    @Test
    void aStartWaitsForTheClaimOfAnInstanceThatWasKilled() {
        tables.ruin();
        jdbc.sql("DELETE FROM views_version").update();
        processor.shutDown();
        isDrawnByAnother(Instant.now().minusSeconds(8));
        start();
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
    }

    private void isDrawnByAnother(Instant since) {
        jdbc.sql("UPDATE token_entry SET owner = 'another', timestamp = ? WHERE processor_name = ?")
                .params(since.truncatedTo(ChronoUnit.MILLIS).toString(), PROCESSOR)
                .update();
    }

    private void start() {
        atStart.run(new DefaultApplicationArguments());
    }
}
