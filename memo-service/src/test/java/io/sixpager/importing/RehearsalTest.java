package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.ServiceTest;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.memo.web.MemoRequests;
import io.sixpager.people.Directory;
import io.sixpager.shared.CommandRejected;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A history is tried whole before any of it is stored: it comes in to its end, or not at all. */
class RehearsalTest extends ServiceTest {

    private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-03-01T09:00:00Z");
    /** Of no verdict there is. */
    private static final String CONDITION = "0f4e7a52-5a3c-4f0e-9b1d-2c6d8e9f0a1b";

    private static final Map<String, Object> WHY = Map.of("reason", "Enough.");

    @Autowired
    private ApplicationContext service;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    /** Each of somebody who may not, or at a time at which nobody may. */
    static Stream<Act> refused() {
        return Stream.of(
                act("retail", "coauthors", Map.of("account", "coauthor")),
                act("retail", "handover", Map.of("from", "author", "to", "coauthor", "reason", "Mine.")),
                act("retail", "acknowledgement", Map.of("noticesSeen", 1)),
                act("retail", "revisions", Map.of("baseRevision", 1, "markdown", "Mine.", "summary", "Mine.")),
                act("retail", "revisions/1/name", Map.of("name", "Mine")),
                act("author", "review", review()),
                act("retail", "review/extension", Map.of("due", "2030-01-01T00:00:00Z", "reason", "Time.")),
                act("retail", "review/decision-request", WHY),
                act("retail", "review/reading-override", Map.of("revision", 1, "contentHash", "0", "reason", "Now.")),
                act("retail", "participants", Map.of("account", "infrastructure", "role", "APPROVER")),
                act("retail", "participants/removal", Map.of("account", "finance", "reason", "Enough.")),
                act("infrastructure", "recusal", WHY),
                act("infrastructure", "delegations", Map.of("to", "retail", "reason", "Away.")),
                act("retail", "readings", Map.of("pages", List.of(7), "seconds", 30)),
                act("infrastructure", "verdicts", Map.of("verdict", "AGREE", "reason", "Fine.")),
                act("finance", "verdicts/withdrawal", WHY),
                act("infrastructure", "objections", Map.of("statement", "")),
                act("finance", "objections", Map.of("statement", "It is a guess.", "quote", "What nobody says.")),
                act("finance", "objections/price/answer", Map.of("answer", "It is not.")),
                act("finance", "objections/price/lift", WHY),
                act("finance", "objections/price/handover", Map.of("to", "coauthor", "reason", "Theirs.")),
                act("author", "objections/price/override", WHY),
                act("finance", "objections/price/sustainment", Map.of("answersSeen", 0, "reason", "Enough.")),
                act("author", "conditions/" + CONDITION + "/proposal", Map.of("evidence", "The pilot paid.")),
                act("author", "conditions/" + CONDITION + "/confirmation", Map.of("proposalsSeen", 1)),
                act("author", "conditions/" + CONDITION + "/refusal", WHY),
                act("author", "conditions/" + CONDITION + "/waiver", WHY),
                act("author", "conditions/" + CONDITION + "/handover", Map.of("to", "retail", "reason", "Theirs.")),
                act("retail", "decision", Map.of("outcome", "APPROVED", "rationale", "Good.")),
                act("retail", "withdrawal", WHY),
                act("author", "reopening", WHY),
                act("author", "supersession", Map.of("successor", "999999999", "reason", "Newer.")),
                act("author", "party", WHY),
                act("auditor", "objections", Map.of("statement", "Auditors change nothing.")),
                act("some-body", "objections", Map.of("statement", "Who is this?")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anActThatIsRefusedInTheMiddleLeavesNothingBehind(Act act) {
        var before = stored();
        assertThatThrownBy(() -> Histories.play(history(act), service)).isInstanceOf(CommandRejected.class);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void everyKindOfActIsTried() {
        var paths = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackage().equals(MemoRequests.class.getPackage())
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                paths.addAll(info.getPatternValues());
            }
        });
        paths.remove("/api/memos");
        assertThat(refused().map(Act::post).collect(Collectors.toSet()))
                .containsAll(paths.stream()
                        .map(path -> path.replace("/api/memos/{id}/", "")
                                .replaceAll("\\{revision[^}]*}", "1")
                                .replaceAll("\\{objection}", "price")
                                .replaceAll("\\{condition}", CONDITION))
                        .toList());
    }

    @Test
    void anObjectionMayQuoteWhatItsRevisionSaysAndItsAnswerWhatALaterOneDoes() {
        var objected =
                new Act(1, DATE, "finance", "objections", Map.of("statement", "Of what?", "quote", "One."), "one");
        var answered = new Act(
                2,
                DATE,
                "author",
                "objections/one/answer",
                Map.of("answer", "Of two.", "revision", 2, "quote", "Two."),
                null);
        var late = new Act(
                2,
                DATE,
                "author",
                "objections/price/answer",
                Map.of("answer", "As before.", "revision", 1, "quote", "One."),
                null);
        var number = Histories.play(history(objected, answered, late), service);
        var memo = as("auditor").get("/api/memos/" + number).expect(200);
        assertThat(memo.at("/objections/1/passage/quote")).isEqualTo("One.");
        assertThat(memo.at("/objections/1/answers/0/passage/quote")).isEqualTo("Two.");
        assertThat(memo.at("/objections/0/answers/0/passage/quote")).isEqualTo("One.");
    }

    @Test
    void aFigureThatIsMissingInTheMiddleLeavesNothingBehind() {
        var before = stored();
        var texts = List.of(text(1, "One."), text(2, "![Nowhere](figure:" + "a".repeat(64) + ")"));
        assertThatThrownBy(() -> Histories.play(file(texts, List.of()), service))
                .isInstanceOf(CommandRejected.class);
        assertThat(stored()).isEqualTo(before);
    }

    /** As of today, as whoever else plays them in this service tells them. */
    static Stream<DemonstrationCase> cases() {
        return DemonstrationCase.all(LocalDate.now(ZoneOffset.UTC)).stream();
    }

    /** What was decided in memory is what is decided in the service. */
    @ParameterizedTest
    @MethodSource("cases")
    void aRehearsalAnswersAsTheServiceDoes(DemonstrationCase told) {
        var directory = service.getBean(Directory.class);
        var actors = new Actors(directory.require("author"), directory.demonstrationAccounts());
        var commands = service.getBean(CaseCommands.class);
        var file = told.file();
        var steps = new CaseSteps(file, told.digest());
        var rehearsed = new ArrayList<String>();
        var played = new ArrayList<String>();
        new Performance(file, steps, actors, new Told(commands.rehearsal(), rehearsed), _ -> {}).play();
        new Performance(file, steps, actors, new Told(commands, played), _ -> {}).play();
        assertThat(rehearsed).hasSizeGreaterThan(1).isEqualTo(played);
    }

    /** All that an import could leave behind. */
    private List<Long> stored() {
        return Stream.of(
                        "SELECT count(*) FROM domain_event_entry WHERE type = 'Memo'",
                        "SELECT last_value FROM memo_number",
                        "SELECT count(*) FROM revision_content",
                        "SELECT count(*) FROM imported_original",
                        "SELECT count(*) FROM figure_upload")
                .map(sql -> jdbc.sql(sql).query(Long.class).single())
                .toList();
    }

    private static CaseFile history(Act... further) {
        var begun = Stream.of(
                act("author", "review", review()),
                new Act(1, DATE, "retail", "objections", Map.of("statement", "The price is a guess."), "price"));
        return file(
                List.of(text(1, "One."), text(2, "Two.")),
                Stream.concat(begun, Stream.of(further)).toList());
    }

    private static CaseFile file(List<ImportedRevision> texts, List<Act> acts) {
        return new CaseFile(
                "A short history", false, null, List.of(), "minutes " + UUID.randomUUID(), texts, acts, List.of());
    }

    private static ImportedRevision text(int revision, String words) {
        return new ImportedRevision(revision, DATE, "Ada", "Text " + revision, "# A\n\n" + words + "\n");
    }

    private static Act act(String by, String post, Map<String, Object> body) {
        return new Act(1, DATE, by, post, body, null);
    }

    private static Map<String, Object> review() {
        return Map.of(
                "door",
                "TWO_WAY",
                "due",
                "2024-09-01T00:00:00Z",
                "participants",
                List.of(
                        Map.of("account", "retail", "role", "APPROVER"),
                        Map.of("account", "finance", "role", "APPROVER"),
                        Map.of("account", "decider", "role", "DECIDER")));
    }
}
