package io.sixpager.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.http.ServiceTest;
import io.sixpager.people.Directory;
import io.sixpager.poll.PollCommand.CastVote;
import io.sixpager.poll.PollCommand.OpenPoll;
import io.sixpager.poll.PollCommand.PollReceipt;
import io.sixpager.shared.CommandRejected;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A second aggregate costs its commands, its events and its decider; the port and the groups of views do the rest. */
@Import(PollConfiguration.class)
class SecondAggregateTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private CommandPort commands;

    @Autowired
    private Directory directory;

    @Autowired
    private PollGroup group;

    private final String poll = UUID.randomUUID().toString();

    @BeforeEach
    void aPollIsOpen() {
        assertThat(open(poll, List.of("retail"))).isEqualTo(new PollReceipt(poll, 1));
    }

    private PollReceipt open(String id, List<String> voters) {
        return commands.send(sender("author"), PollReceipt.class, by -> new OpenPoll(id, by, "Shall we?", voters));
    }

    private PollReceipt vote(Sender sender, String choice) {
        return commands.send(sender, PollReceipt.class, by -> new CastVote(poll, by, choice));
    }

    private Sender sender(String account) {
        return Sender.of(directory.require(account));
    }

    @Test
    void anAcceptedCommandIsAnsweredWithAReceipt() {
        assertThat(vote(sender("retail"), "yes")).isEqualTo(new PollReceipt(poll, 2));
        assertThat(stored()).containsExactly("poll.PollOpened", "poll.VoteCast");
    }

    @Test
    void aRefusedCommandLeavesNothing() {
        assertThatThrownBy(() -> vote(sender("retail"), " "))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("A vote says something.");
        assertThat(stored()).containsExactly("poll.PollOpened");
    }

    @Test
    void aCommandUnderOneKeyActsOnce() {
        var once = sender("retail").once(IdempotencyKey.MADE_HERE + "vote-" + poll);
        assertThat(vote(once, "yes")).isEqualTo(vote(once, "yes"));
        assertThat(stored()).hasSize(2);
    }

    @Test
    void auditorsTakeNoPartWhicheverWayTheyCome() {
        assertThatThrownBy(() -> vote(sender("auditor"), "yes"))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("Auditors read everything and change nothing.");
        assertThatThrownBy(() -> open(UUID.randomUUID().toString(), List.of("auditor")))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("@auditor is an auditor and takes no part in what is audited.");
    }

    @Test
    void nobodyActsWithoutAnAccount() {
        assertThatThrownBy(() -> vote(new Sender("nobody", null, null), "yes"))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("Your account is closed.");
    }

    @Test
    void whatHappensBecauseTimeHasPassedIsDoneByTheSystemOnce() {
        assertThat(vote(Sender.system("timer-" + poll), "abstain"))
                .isEqualTo(vote(Sender.system("timer-" + poll), "abstain"));
        assertThat(stored()).hasSize(2);
    }

    @Test
    void commandsThatRaceAreDecidedOneAfterTheOther() {
        var votes = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.runAsync(() -> vote(sender("retail"), "vote " + n)))
                .toList();
        votes.forEach(CompletableFuture::join);
        assertThat(stored()).hasSize(5);
    }

    @Test
    void anEventThatAGroupCannotDrawStopsThatGroupAloneAndVisibly() {
        vote(sender("retail"), PollGroup.POISON);
        vote(sender("retail"), "after the poison");
        await().atMost(PATIENCE).until(() -> group.attempts() > 1);

        var memo = memos().drafted(false);
        as("author").get(memo.path("?atLeast=1")).expect(200);
        var stopped = as("admin").get("/api/projections").expect(200).json().path("groups");
        assertThat(stopped).hasSize(7);
        stopped.forEach(status -> assertThat(status.path("failure").isNull())
                .as(status.path("name").asString())
                .isEqualTo(!status.path("name").asString().equals("polls")));
        var failure = stopped.valueStream()
                .map(status -> status.path("failure"))
                .filter(found -> !found.isNull())
                .findFirst()
                .orElseThrow();
        assertThat(failure.path("event").asString()).isEqualTo("VoteCast, event 2 of " + poll);
        assertThat(failure.path("error").asString()).contains("This vote cannot be drawn");
        assertThat(visitor().get("/actuator/health").status()).isEqualTo(503);
        visitor().get("/actuator/health/readiness").expect(200);
        assertThat(group.votes()).doesNotContain("after the poison");

        group.heal();
        await().atMost(PATIENCE).until(() -> group.votes().contains("after the poison"));
        assertThat(group.votes()).containsSubsequence(PollGroup.POISON, "after the poison");
        await().atMost(PATIENCE).until(() -> visitor().get("/actuator/health").status() == 200);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"poll.Nonsense,{},polls wait", "poll.VoteCast,{half an obj,polls wait", "ghost.Seen,{},history"})
    void anEventThatNobodyCanReadStopsTheGroupsThatWouldDrawItAndNoOthers(String type, String payload, String groups) {
        vote(sender("retail"), "before");
        forge(type, payload);
        await().atMost(PATIENCE).until(() -> stopped().equals(Set.of(groups.split(" "))));

        var memo = memos().drafted(false);
        as("author").get(memo.path("?atLeast=1")).expect(200);
        assertThat(as("admin").get("/api/projections").text()).contains(type + ", event 3 of " + poll);
        assertThat(visitor().get("/actuator/health").status()).isEqualTo(503);
        assertThat(group.votes()).as("what came before it").contains("before");

        mend();
        await().atMost(PATIENCE).until(() -> stopped().isEmpty());
    }

    private Set<String> stopped() {
        return as("admin")
                .get("/api/projections")
                .expect(200)
                .json()
                .path("groups")
                .valueStream()
                .filter(status -> !status.path("failure").isNull())
                .map(status -> status.path("name").asString())
                .collect(Collectors.toSet());
    }

    private void forge(String type, String payload) {
        jdbc.sql("""
                        INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            time_stamp, payload_type, payload, meta_data)
                        SELECT gen_random_uuid()::text, aggregate_identifier, 2, type, time_stamp, ?, ?, meta_data
                        FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number = 1""")
                .params(type, payload.getBytes(StandardCharsets.UTF_8), poll)
                .update();
    }

    private void mend() {
        jdbc.sql("ALTER TABLE domain_event_entry DISABLE TRIGGER keep_events").update();
        jdbc.sql("""
                        UPDATE domain_event_entry e SET payload_type = o.payload_type, payload = o.payload
                        FROM domain_event_entry o WHERE o.aggregate_identifier = ? AND o.sequence_number = 1
                            AND e.aggregate_identifier = o.aggregate_identifier AND e.sequence_number = 2""").param(poll).update();
        jdbc.sql("ALTER TABLE domain_event_entry ENABLE TRIGGER keep_events").update();
    }

    @Test
    void onlyAdministratorsSeeHowTheViewsStand() {
        visitor().get("/api/projections").expectProblem(401);
        for (var account : List.of("author", "auditor")) {
            as(account).get("/api/projections").expectProblem(403);
        }
    }

    @Test
    void whatIsOwedToAPollStandsInTheInboxBesideWhatIsOwedToMemos() {
        await().atMost(PATIENCE).until(() -> owed("").contains(poll));
        var memo = memos().drafted(false);
        await().atMost(PATIENCE).until(() -> owed("").contains(memo.id()));
        assertThat(owed("")).contains(poll);

        var both = head();
        vote(sender("retail"), "yes");
        await().atMost(PATIENCE).until(() -> !owed("").contains(poll));
        assertThat(owed("")).contains(memo.id());
        assertThat(owed("?index=" + both)).contains(poll, memo.id());
    }

    private List<String> owed(String moment) {
        return as("author")
                .get("/api/inbox" + moment)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("subject").path("id").asString())
                .toList();
    }

    private long head() {
        return jdbc.sql("SELECT log_index FROM log_head").query(Long.class).single();
    }

    private List<String> stored() {
        return jdbc.sql(
                        "SELECT payload_type FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number")
                .param(poll)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
