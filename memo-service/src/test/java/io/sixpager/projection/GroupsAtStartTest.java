package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.eventstore.EventLog;
import io.sixpager.http.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** A start draws a group anew where another version of the code has drawn it, and only there. */
class GroupsAtStartTest extends ServiceTest {

    @Autowired
    private List<ProjectionGroup> groups;

    @Autowired
    private GroupPositions positions;

    @Autowired
    private RebuildGroup rebuild;

    @Autowired
    private GroupsAtStart atStart;

    private ViewTables tables;
    private Map<String, String> drawnAtFirst = Map.of();

    @BeforeEach
    void theViewsAreComplete() {
        tables = new ViewTables(jdbc);
        memos().inReview(true);
        await().atMost(Duration.ofSeconds(30)).until(tables::haveCaughtUp);
        drawnAtFirst = tables.digests();
    }

    @Test
    void aStartDrawsAnewWhatAnotherVersionHasDrawn() {
        tables.ruin();
        jdbc.sql("UPDATE projection_group SET version = version + 1").update();
        atStart.start();
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
        for (var group : groups) {
            assertThat(positions.find(group.name()))
                    .hasValueSatisfying(
                            position -> assertThat(position.version()).isEqualTo(group.version()));
        }
    }

    @Test
    void aStartDrawsOnlyTheGroupThatIsDrawnDifferently() {
        tables.ruin();
        var ruined = tables.digests();
        jdbc.sql("UPDATE projection_group SET version = version + 1 WHERE name = 'history'")
                .update();
        atStart.start();
        var drawn = tables.digests();
        assertThat(drawn.get("history")).isEqualTo(drawnAtFirst.get("history"));
        assertThat(drawn.get("obligation")).isEqualTo(ruined.get("obligation"));
        rebuildAll();
    }

    @Test
    void aStartDrawsAGroupThatNoVersionHasDrawn() {
        tables.ruin();
        jdbc.sql("DELETE FROM projection_group").update();
        atStart.start();
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
    }

    @Test
    void aStartLeavesWhatItsOwnVersionHasDrawnUnlessItIsAsked() {
        tables.ruin();
        var ruined = tables.digests();
        atStart.start();
        assertThat(tables.digests()).isEqualTo(ruined);

        new GroupsAtStart(
                        groups,
                        positions,
                        rebuild,
                        new MockEnvironment().withProperty("sixpager.rebuild-views", "true"))
                .start();
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
    }

    @Test
    void ofTwoThatStartTogetherOneDraws() throws Exception {
        var drawing = new AtomicInteger();
        var group = new ProjectionGroup() {
            @Override
            public String name() {
                return "together";
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public List<Class<?>> events() {
                return List.of(Void.class);
            }

            @Override
            public Batch begin() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void clear() {}

            @Override
            public long rebuild(EventLog log, long upTo) {
                drawing.incrementAndGet();
                await().atMost(Duration.ofSeconds(30)).until(() -> drawing.get() > 1 || somebodyWaitsForATurn());
                return 0;
            }
        };
        var start = new GroupsAtStart(List.of(group), positions, rebuild, new MockEnvironment());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(threads.submit(start::start), threads.submit(start::start));
            for (var one : both) {
                one.get(60, TimeUnit.SECONDS);
            }
            assertThat(drawing).hasValue(1);
        } finally {
            jdbc.sql("DELETE FROM projection_group WHERE name = 'together'").update();
            jdbc.sql("DELETE FROM token_entry WHERE processor_name = 'together-1'")
                    .update();
        }
    }

    private boolean somebodyWaitsForATurn() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void nobodyIsAnsweredBeforeTheViewsAreDrawn() {
        assertThat(atStart.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    private void rebuildAll() {
        groups.forEach(rebuild::rebuild);
        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
    }
}
