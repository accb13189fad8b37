package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.discussion.query.ThreadView;
import io.sixpager.eventstore.LogShrunk;
import io.sixpager.http.MemoExamples;
import io.sixpager.http.ServiceTest;
import io.sixpager.importing.Histories;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoStates;
import io.sixpager.memo.query.MemoView;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The views are pictures of the events: drawn again they are the same to the last byte, over the AWS case and more. */
@TestInstance(Lifecycle.PER_CLASS)
class RebuildTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext service;

    @Autowired
    private RebuildGroup rebuild;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private EventStore events;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private List<ProjectionGroup> groups;

    @Autowired
    private List<View<?, ?>> views;

    @Autowired
    private MemoStates states;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private JsonMapper json;

    private ViewTables tables;
    private MemoRows rows;
    private String name = "";
    private StreamingEventProcessor processor;
    private Map<String, String> drawnAtFirst = Map.of();

    @BeforeAll
    void theAwsCaseIsLoaded() {
        name = groups.stream()
                .filter(group -> group.name().equals("memo"))
                .map(ProjectionConfiguration::processor)
                .findFirst()
                .orElseThrow();
        processor =
                processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
        tables = new ViewTables(jdbc);
        rows = new MemoRows(jdbc, json, events);
        Histories.playAws(service);
        memos().inReview(true);
        memos().inReviewAskingFor("ALL_APPROVERS_ASSENT", "HIDDEN_VERDICTS");
        replaced();
        discussed();
    }

    private void discussed() {
        var memo = memos().inReview(false);
        var passage = memo.bound(
                "span", Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30), "quote", "ten million dollars");
        as("finance")
                .post(
                        memo.path("/threads"),
                        Map.of("kind", "QUESTION", "passage", passage, "words", "Why so many, @retail?"))
                .expect(201);
        memos().revised(memo, MemoExamples.TEXT.replace("ten", "eleven"));
        await().atMost(PATIENCE).until(() -> count("passage_placement") > 0);
        await().atMost(PATIENCE)
                .until(() -> as("retail").get("/api/inbox").text().contains(memo.id()));
        as("author")
                .post(
                        memo.path("/nudges"),
                        Map.of(
                                "source",
                                "memo",
                                "subject",
                                memo.id(),
                                "account",
                                "retail",
                                "kind",
                                "GIVE_VERDICT",
                                "reason",
                                "The board meets."))
                .expect(201);
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private void replaced() {
        var memo = memos().inReview(false);
        as("decider")
                .post(memo.path("/decision"), memo.bound("outcome", "REJECTED", "rationale", "Not this year."))
                .expect(200);
        var successor = Map.of("successor", memos().written(false).id(), "reason", "Written anew.");
        as("author").post(memo.path("/supersession"), successor).expect(200);
    }

    @BeforeEach
    void theViewsAreComplete() {
        catchUp();
        drawnAtFirst = tables.digests();
    }

    @AfterEach
    void theProcessorRuns() {
        processing.eventProcessors().values().stream()
                .filter(stopped -> !stopped.isRunning())
                .forEach(EventProcessor::start);
    }

    private void catchUp() {
        await().atMost(PATIENCE).until(tables::haveCaughtUp);
    }

    @Test
    void everyViewIsLookedAt() {
        assertThat(groups)
                .extracting(ProjectionGroup::name)
                .as("a new group has its tables in ViewTables")
                .containsExactlyInAnyOrderElementsOf(ViewTables.OF_GROUP.keySet());
        assertThat(views)
                .as("a new view has its table in ViewTables")
                .filteredOn(MemoView.class::isInstance)
                .hasSameSizeAs(ViewTables.OF_GROUP.get("memo"));
        assertThat(views)
                .as("the threads' own tables, and what is owed, which is a table of the memos, too")
                .filteredOn(ThreadView.class::isInstance)
                .hasSize(3);
        assertThat(tables.digests().values()).noneMatch(digest -> digest.startsWith("0 rows"));
    }

    @Test
    void aRebuildDrawsTheSame() {
        tables.ruin();
        groups.forEach(rebuild::rebuild);

        assertThat(tables.digests()).isEqualTo(drawnAtFirst);
        assertThat(rows.stored()).isEqualTo(rows.folded());
        assertThat(processor.isRunning()).isTrue();
        var next = memos().drafted(false);
        as("author").get(next.path("?atLeast=1")).expect(200);
        catchUp();
    }

    @Test
    void aRebuildForgetsWhatAnotherFoldHadLeft() {
        var memo = memos().inReview(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        catchUp();
        var id = MemoId.of(memo.id());
        var drawn = tables.digests();
        var right = allStates();
        leaveAnotherFold(id);

        transactions.executeWithoutResult(_ -> {
            states.clear();
            // Somebody reads while the views are drawn, and finds the old rows.
            assertThat(CompletableFuture.supplyAsync(() -> states.find(id)).join())
                    .hasValueSatisfying(old -> assertThat(old.header().title()).isEqualTo("Another fold"));
            states.store(
                    right.stream().map(state -> new StateChange<>(null, state)).toList(), List.of());
        });

        assertThat(states.find(id))
                .hasValueSatisfying(found -> assertThat(found.header().title()).isNotEqualTo("Another fold"));
        assertThat(tables.digests()).isEqualTo(drawn);
    }

    private List<MemoState> allStates() {
        return jdbc.sql("SELECT memo_id FROM memo_details").query(UUID.class).list().stream()
                .map(id -> states.find(new MemoId(id)).orElseThrow())
                .toList();
    }

    @Test
    void theProcessorFoldsOntoWhatARebuildHasDrawn() {
        var memo = memos().inReview(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        catchUp();
        leaveAnotherFold(MemoId.of(memo.id()));

        groups.forEach(rebuild::rebuild);
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);

        var page =
                as("author").get(memo.path("?atLeast=" + (memo.version() + 1))).expect(200);
        assertThat(page.at("/title")).isEqualTo("Sell the infrastructure");
        catchUp();
    }

    /** As if an older version of the software had drawn the memo, and somebody had read it since. */
    private void leaveAnotherFold(MemoId id) {
        jdbc.sql("""
                        UPDATE memo_details SET state = jsonb_set(state::jsonb, '{header,title}', '"Another fold"')::text
                        WHERE memo_id = ?""").param(id.value()).update();
        publisher.publishEvent(new LogShrunk(0));
        states.find(id);
    }

    @Test
    void eventsThatAreHandedOutTwiceChangeNothing() {
        processor.shutDown();
        transactions.executeWithoutResult(_ -> {
            var reached = ((GlobalSequenceTrackingToken) tokens.fetchToken(name, 0)).getGlobalIndex();
            tokens.storeToken(new GlobalSequenceTrackingToken(reached / 2), name, 0);
            tokens.releaseClaim(name, 0);
        });

        processor.start();
        var next = memos().drafted(false);
        as("author").get(next.path("?atLeast=1")).expect(200);
        catchUp();
        var drawnOnce = tables.digests();
        groups.forEach(rebuild::rebuild);
        assertThat(tables.digests()).isEqualTo(drawnOnce);
    }

    @Test
    void eventsThatCameWhileNobodyDrewAreDrawnLater() {
        processing.eventProcessors().values().forEach(EventProcessor::shutDown);
        var drawnBefore = tables.digests();
        var memo = memos().inReview(false);
        assertThat(tables.digests()).as("nothing is drawn").isEqualTo(drawnBefore);
        assertThat(tables.haveCaughtUp()).isFalse();

        processing.eventProcessors().values().forEach(EventProcessor::start);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        assertThat(as("retail").get("/api/inbox").text()).contains(memo.id());
        catchUp();
    }
}
