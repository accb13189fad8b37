package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.document.CorpusExamples;
import io.sixpager.http.ServiceTest;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.people.Directory;
import io.sixpager.shared.CommandRejected;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A history that happened elsewhere comes in as what it claims to be, and comes in once. */
class CasePlayerTest extends ServiceTest {

    private static final OffsetDateTime DATE = OffsetDateTime.parse("2016-07-05T14:52:02-07:00");

    @Autowired
    private ApplicationContext service;

    @Test
    void keepsTheDatesAndAuthorsThatARealHistoryClaims() {
        var file = CaseFolder.read(CorpusExamples.requireFolder());
        var number = Histories.play(file, service);

        assertThat(submissions(number))
                .extracting(
                        entry -> entry.path("revision").asInt(),
                        entry -> entry.path("by").asString(),
                        entry -> entry.path("claimedBy").asString(),
                        entry -> OffsetDateTime.parse(entry.path("claimedAt").asString())
                                .toInstant(),
                        entry -> entry.at("/details/summary").asString(),
                        entry -> entry.at("/details/by/claim/source").asString())
                .containsExactlyElementsOf(file.revisions().stream()
                        .map(revision -> Tuple.tuple(
                                revision.revision(),
                                "author",
                                revision.author(),
                                revision.date().toInstant(),
                                revision.summary(),
                                "imported from se-0117"))
                        .toList())
                .hasSize(30);

        var before = storedEvents();
        assertThat(Histories.play(file, service)).as("played again").isEqualTo(number);
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void theRecordedTimeIsTheServicesOwn() {
        var number = Histories.play(history(1, List.of()), service);
        assertThat(submissions(number))
                .singleElement()
                .satisfies(entry -> assertThat(
                                OffsetDateTime.parse(entry.path("at").asString()))
                        .isAfter(DATE.plusYears(9)));
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        var file = history(3, List.of());
        var before = storedEvents();
        assertThatThrownBy(Histories.player(file, service, this::breakOff)::play)
                .hasMessage("Revision 2 is as far as it went");
        assertThat(storedEvents()).as("a draft and two revisions").isEqualTo(before + 3);

        var number = Histories.play(file, service);
        assertThat(storedEvents()).as("and one more").isEqualTo(before + 4);
        assertThat(submissions(number)).hasSize(3);
    }

    private void breakOff(String progress) {
        if (progress.startsWith("Revision 2")) {
            throw new IllegalStateException("Revision 2 is as far as it went");
        }
    }

    @Test
    void actsAsThePeopleWhoHaveAccounts() {
        var number = Histories.play(
                history(
                        1,
                        List.of(
                                act("author", "review", review()),
                                act("retail", "objections", Map.of("statement", "The price is a guess.")))),
                service);
        assertThat(history(number))
                .extracting(
                        entry -> entry.path("kind").asString(),
                        entry -> entry.path("by").asString())
                .containsExactly(
                        Tuple.tuple("MemoDrafted", "author"),
                        Tuple.tuple("RevisionSubmitted", "author"),
                        Tuple.tuple("ReviewOpened", "author"),
                        Tuple.tuple("ObjectionRaised", "retail"),
                        Tuple.tuple("DueDatePassed", "Sixpager"));
    }

    @Test
    void refusesToActForSomebodyWithoutAnAccount() {
        var file = history(1, List.of(act("some-body", "withdrawal", Map.of("reason", "Enough."))));
        assertThatThrownBy(() -> Histories.play(file, service))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("The history acts as “some-body”, who has no account here.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void refusesAnActThatFollowsNoRevisionBeforeAnythingIsSent(int after) {
        var before = storedEvents();
        var act = new Act(after, DATE, "author", "withdrawal", Map.of("reason", "Enough."), null);
        assertThatThrownBy(() -> Histories.play(history(3, List.of(act)), service))
                .isInstanceOf(NotACase.class)
                .hasMessage("Act 1 of case.json, “withdrawal”, follows revision " + after
                        + "; the history has the revisions 1 to 3.");
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void tellsWhetherAHistoryWasPlayedToItsEnd() {
        var file = history(3, List.of(act("author", "review", review())));
        var before = storedEvents();
        assertThat(Histories.player(file, service, _ -> {}).hasPlayed()).isFalse();
        assertThatThrownBy(Histories.player(file, service, this::breakOff)::play)
                .hasMessage("Revision 2 is as far as it went");
        assertThat(Histories.player(file, service, _ -> {}).hasPlayed()).isFalse();
        assertThat(storedEvents()).as("asking begins nothing").isEqualTo(before + 4);
        Histories.play(file, service);
        assertThat(Histories.player(file, service, _ -> {}).hasPlayed()).isTrue();
    }

    @Test
    void theSameHistoryIsAnotherMemoForEachAccount() {
        var file = history(1, List.of());
        var directory = service.getBean(Directory.class);
        var commands = service.getBean(CaseCommands.class);
        var numbers = Stream.of("author", "finance")
                .map(account ->
                        new CasePlayer(file, Actors.alone(directory.require(account)), commands, _ -> {}).play())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void whoeverImportsAloneActsForNobodyElse() {
        var file = history(2, List.of(act("finance", "withdrawal", Map.of("reason", "Enough."))));
        var directory = service.getBean(Directory.class);
        var commands = service.getBean(CaseCommands.class);
        var before = storedEvents();
        var alone = new CasePlayer(file, Actors.alone(directory.require("author")), commands, _ -> {});
        assertThatThrownBy(alone::play)
                .isInstanceOf(CommandRejected.class)
                .hasMessage("The history acts as “finance”, who has no account here.");
        assertThat(storedEvents()).as("nothing is stored").isEqualTo(before);
    }

    @Test
    void refusesAClaimThatNobodyCanHaveSeen() {
        var text = new ImportedRevision(1, DATE.minusYears(200), "Ada", "First.", "# A\n\nText.\n");
        var file = new CaseFile("Too old", false, null, List.of(), "imported", List.of(text), List.of(), List.of());
        assertThatThrownBy(() -> Histories.play(file, service))
                .isInstanceOf(CommandRejected.class)
                .hasMessage("The claimed time must lie between the year 1900 and the present.");
    }

    @Test
    void tellsOfEachRevisionInPlainWords() {
        var said = new ArrayList<String>();
        Histories.player(history(2, List.of()), service, said::add).play();
        assertThat(said)
                .containsExactly(
                        "Revision 1 of 2: 1 page, 3 words, first revision",
                        "Revision 2 of 2: 1 page, 3 words, substantive");
    }

    @Test
    void passesTheServicesRefusalOn() {
        var file = history(1, List.of(act("retail", "objections", Map.of("statement", "Too early."))));
        assertThatThrownBy(() -> Histories.play(file, service))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(CommandRejected.Kind.CONFLICT))
                .message()
                .endsWith(".");
    }

    private static CaseFile history(int revisions, List<Act> acts) {
        var texts = IntStream.rangeClosed(1, revisions)
                .mapToObj(n -> new ImportedRevision(n, DATE, "author-" + n, "Text " + n, "# A\n\nText " + n + ".\n"))
                .toList();
        var source = "minutes " + UUID.randomUUID();
        return new CaseFile("A short history", false, null, List.of(), source, texts, acts, List.of());
    }

    private static Act act(String by, String post, Map<String, Object> body) {
        return new Act(1, DATE, by, post, body, null);
    }

    private static Map<String, Object> review() {
        return Map.of(
                "door",
                "TWO_WAY",
                "due",
                "2016-09-01T00:00:00Z",
                "participants",
                List.of(
                        Map.of("account", "retail", "role", "APPROVER"),
                        Map.of("account", "decider", "role", "DECIDER")));
    }

    private List<JsonNode> submissions(long memo) {
        return history(memo).stream()
                .filter(entry -> entry.path("kind").asString().equals("RevisionSubmitted"))
                .toList();
    }

    private List<JsonNode> history(long number) {
        var memo =
                jdbc.sql("""
                        SELECT aggregate_identifier FROM domain_event_entry WHERE payload_type = 'memo.MemoDrafted'
                        AND convert_from(payload, 'UTF8')::json ->> 'number' = ?""").param(String.valueOf(number)).query(String.class).single();
        var events = jdbc.sql("SELECT count(*) FROM domain_event_entry WHERE aggregate_identifier = ?")
                .param(memo)
                .query(Long.class)
                .single();
        return as("author")
                .get("/api/memos/" + memo + "/history?limit=500&atLeast=" + events)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
