package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import io.sixpager.people.Directory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The demonstration is a company at work: whoever signs in has something to do, or to look at. */
class DemonstrationTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static Set<Long> numbers = Set.of();

    @Autowired
    private ApplicationContext service;

    @BeforeEach
    void play() {
        if (numbers.isEmpty()) {
            numbers = DemonstrationCase.company(TODAY).stream()
                    .map(told -> player(told).play())
                    .collect(Collectors.toSet());
        }
    }

    private CasePlayer player(DemonstrationCase told) {
        return new CasePlayer(told.file(), told.digest(), actors(), commands(), _ -> {});
    }

    private Actors actors() {
        var directory = service.getBean(Directory.class);
        return new Actors(directory.require("author"), directory.demonstrationAccounts());
    }

    private CaseCommands commands() {
        return service.getBean(CaseCommands.class);
    }

    static Stream<DemonstrationCase> company() {
        return DemonstrationCase.company(TODAY).stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            author         | ANSWER_OBJECTION ANSWER_THREAD EXTEND_OR_ASK
            coauthor       | ANSWER_THREAD MEET_CONDITION OPEN_REVIEW
            retail         | GIVE_VERDICT GIVE_VERDICT_AGAIN SETTLE_THREAD
            finance        | GIVE_VERDICT SETTLE_THREAD
            infrastructure | ANSWER_THREAD LOOK_AGAIN REVISE SETTLE_OBJECTION SETTLE_THREAD
            decider        | DECIDE REPLY_TO_MENTION
            admin          | GIVE_VERDICT REPLY_TO_MENTION SETTLE_THREAD
            """)
    void everyRoleOwesSomething(String account, String kinds) {
        assertThat(owed(account)).isEqualTo(new TreeSet<>(List.of(kinds.split(" ", -1))));
    }

    @Test
    void everyMemoIsDiscussed() {
        assertThat(memos("auditor")
                        .map(memo -> memo.path("number").asLong())
                        .map(number -> as("auditor")
                                .get("/api/memos/" + number + "/threads")
                                .expect(200)
                                .json()))
                .allSatisfy(said -> assertThat(said.path("threads").size()).isBetween(2, 3));
    }

    private Set<String> owed(String account) {
        return items(as(account).get("/api/inbox").expect(200).json())
                .filter(item -> numbers.contains(item.at("/subject/number").asLong()))
                .map(item -> item.path("kind").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theAuditorHasMemosToLookAt() {
        var informed = memos("auditor")
                .filter(memo -> memo.at("/review/participants")
                        .valueStream()
                        .anyMatch(p -> p.path("account").asString().equals("auditor")))
                .count();
        assertThat(informed).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theDeciderOrTheOwnerCanReopenWhatWasDeferred() {
        var deferred = memos("decider")
                .filter(memo -> memo.at("/decision/outcome").asString("").equals("DEFERRED"))
                .toList();
        assertThat(deferred)
                .singleElement()
                .satisfies(memo -> assertThat(memo.path("may").valueStream())
                        .anyMatch(permission ->
                                permission.path("action").asString().equals("REOPEN")
                                        && permission.path("allowed").asBoolean()));
    }

    @Test
    void memosStandInEveryStageAndComeToEveryOutcome() {
        var memos = memos("auditor").toList();
        assertThat(memos.stream().map(memo -> memo.path("stage").asString()))
                .contains("DRAFT", "IN_REVIEW", "DECIDED", "WITHDRAWN", "SUPERSEDED");
        assertThat(memos.stream().map(memo -> memo.at("/decision/outcome").asString("none")))
                .contains("APPROVED", "REJECTED", "DEFERRED");
    }

    @Test
    void aReviewIsOverdueWheneverItIsLoaded() {
        assertThat(memos("author")
                        .filter(memo -> !memo.at("/review/overdueSince").isNull()
                                && !memo.at("/review/overdueSince").isMissingNode()
                                && memo.path("stage").asString().equals("IN_REVIEW")))
                .singleElement()
                .satisfies(memo -> assertThat(memo.path("title").asString()).isEqualTo("Delivery dates as a service"));
    }

    @Test
    void whatWasSupersededLeadsToItsSuccessor() {
        assertThat(memos("retail").filter(memo -> memo.path("stage").asString().equals("SUPERSEDED")))
                .singleElement()
                .satisfies(memo -> assertThat(memo.toString()).contains("Returns at the corner shop"));
    }

    @ParameterizedTest
    @MethodSource("company")
    void everyMemoSaysThatItIsInventedAndIsWorthReading(DemonstrationCase told) {
        var file = told.file();
        assertThat(file.source()).startsWith("Invented for the demonstration");
        assertThat(file.revisions())
                .allSatisfy(
                        revision -> assertThat(revision.markdown())
                                .contains(
                                        "*Invented for this demonstration: Larkfield, its people and its figures do not exist.*"));
        assertThat(file.revisions().getLast().markdown().split("\\s+", -1).length)
                .isBetween(350, 1500);
    }

    @Test
    void theOwnerOfEachHistoryIsKnownBeforeItIsRead() {
        assertThat(DemonstrationCase.all(TODAY))
                .allSatisfy(
                        told -> assertThat(told.owner()).isEqualTo(told.file().owner()));
    }

    @Test
    void whatPeopleDidIsMarkedAsImported() {
        var claims = jdbc.sql("""
                        SELECT count(*) FILTER (WHERE convert_from(payload, 'UTF8')::json #>> '{by,claim,source}' IS NULL)
                        FROM domain_event_entry WHERE payload_type <> 'memo.DueDatePassed' AND aggregate_identifier IN
                        (SELECT memo_id::text FROM memo_list WHERE number = ANY (?))""")
                .param(numbers.toArray(Long[]::new))
                .query(Long.class)
                .single();
        assertThat(claims).isZero();
    }

    @Test
    void loadedAgainItChangesNothing() {
        var before = storedEvents();
        assertThat(company().map(told -> told.memo(actors()))).allMatch(commands()::hasNotedDueDate);
        assertThat(company().map(told -> player(told).play()).collect(Collectors.toSet()))
                .isEqualTo(numbers);
        assertThat(storedEvents()).isEqualTo(before);
    }

    private Stream<JsonNode> memos(String reader) {
        return numbers.stream()
                .sorted()
                .map(number -> as(reader).get("/api/memos/" + number))
                .flatMap(answer -> answer.status() == 200 ? Stream.of(answer.json()) : Stream.empty());
    }

    private static Stream<JsonNode> items(JsonNode answer) {
        return answer.path("items").valueStream();
    }
}
