package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.document.Placement.Outcome;
import io.sixpager.http.ServiceTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The AWS case is discussed: what was said of revision 12 leads to what later ones say. */
class DiscussedCaseTest extends ServiceTest {

    private static final int REVISIONS = 31;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static long number;

    @Autowired
    private ApplicationContext service;

    @BeforeEach
    void play() {
        if (number == 0) {
            number = Histories.playAws(service);
        }
    }

    @Test
    void threadsOfEveryKindAreSettledInEveryWayOrLeftAtTheEnd() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(words(threads(REVISIONS), "/kind"))
                        .containsExactly("BLOCKING", "CONCERN", "NIT", "PRAISE", "QUESTION", "SUGGESTION"));
        var threads = threads(REVISIONS);
        assertThat(threads).hasSizeGreaterThanOrEqualTo(14);
        assertThat(words(threads, "/settlement/stage")).contains("OPEN", "RESOLVED");
        assertThat(words(threads, "/comments/0/by/account")).contains("retail", "finance", "infrastructure");
    }

    @Test
    void passagesComeToEveryOutcome() {
        var outcomes = new TreeSet<String>();
        for (int revision = 12; revision <= REVISIONS; revision++) {
            outcomes.addAll(words(threads(revision), "/placement/outcome"));
        }
        outcomes.remove("");
        assertThat(outcomes)
                .containsExactlyElementsOf(
                        Arrays.stream(Outcome.values()).map(Enum::name).sorted().toList());
    }

    /** Finance asks for the money in revision 12, and revision 14 is said to answer it. */
    @Test
    void theObjectionOfRevisionTwelveBecomesTheParagraphOfRevisionFourteen() {
        assertThat(threads(14))
                .filteredOn(thread -> thread.at("/passage/quote").asString("").equals("We ask for three things."))
                .singleElement()
                .satisfies(thread -> {
                    assertThat(thread.at("/passage/revision").asInt()).isEqualTo(12);
                    assertThat(thread.at("/comments/0/by/account").asString()).isEqualTo("finance");
                    assertThat(thread.at("/settlement/stage").asString()).isEqualTo("RESOLVED");
                    assertThat(thread.at("/settlement/answeredBy").asInt()).isEqualTo(14);
                    assertThat(thread.at("/placement/outcome").asString()).isEqualTo("EDITED");
                });
    }

    /** Both objections stand beside the ask, and the answer quotes what revision 14 says since. */
    @Test
    void theObjectionsAreBoundToWordsAndTheirAnswersToOthers() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(threads(14))
                        .filteredOn(thread -> thread.at("/kind").asString().equals("BLOCKING"))
                        .hasSize(2)
                        .allSatisfy(thread -> {
                            assertThat(thread.at("/passage/revision").asInt()).isEqualTo(12);
                            assertThat(thread.at("/placement/outcome").asString())
                                    .isIn("EXACT", "EDITED");
                            assertThat(thread.at("/settlement/stage").asString())
                                    .isEqualTo("RESOLVED");
                        }));
        var objections = as("auditor")
                .get("/api/memos/" + number)
                .expect(200)
                .json()
                .path("objections")
                .valueStream()
                .toList();
        assertThat(objections)
                .allSatisfy(objection -> {
                    assertThat(objection.at("/passage/revision").asInt()).isEqualTo(12);
                    assertThat(objection.at("/answers/0/passage/quote").asString(""))
                            .isNotEmpty();
                })
                .anySatisfy(objection -> {
                    assertThat(objection.at("/answers/0/revision").asInt()).isEqualTo(14);
                    assertThat(objection.at("/answers/0/passage/quote").asString())
                            .startsWith("The fourth is money, in stages");
                });
    }

    /** Two are taken by the revision that says them, one is declined, one withdrawn. */
    @Test
    void suggestionsAreTakenDeclinedAndWithdrawn() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var suggestions = threads(REVISIONS).stream()
                    .filter(thread -> thread.at("/kind").asString().equals("SUGGESTION"))
                    .toList();
            assertThat(suggestions.stream()
                            .map(thread -> thread.at("/settlement/stage").asString() + " "
                                    + thread.at("/settlement/answeredBy").asString("")))
                    .containsExactlyInAnyOrder("DECLINED ", "WITHDRAWN ", "ACCEPTED 26", "ACCEPTED 31");
        });
    }

    @Test
    void financeConfirmsTheConditionThatRevisionTwentySixMeets() {
        var history = as("auditor")
                .get("/api/memos/" + number + "/history?limit=500")
                .expect(200)
                .text();
        assertThat(history).contains("gate one and gate two as figures from the meter");
        assertThat(history).contains("ConditionConfirmed");
    }

    /** By a key that has to find room among the keys of all commands. */
    @Test
    void theDecisionLeavesWhatIsOpenAsItIs() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(threads(REVISIONS))
                        .filteredOn(thread ->
                                thread.at("/settlement/stage").asString().equals("OPEN"))
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allSatisfy(thread ->
                                assertThat(thread.path("parked").asString("")).isEqualTo("The memo was approved.")));
    }

    @Test
    void whatWasSaidCarriesTheClaimedTimeOfItsHistory() {
        assertThat(threads(REVISIONS))
                .allSatisfy(thread -> assertThat(
                                thread.at("/comments/0/by/claim/at").asString())
                        .startsWith("2004-"));
    }

    private List<JsonNode> threads(int revision) {
        return as("auditor")
                .get("/api/memos/" + number + "/threads?revision=" + revision)
                .expect(200)
                .json()
                .path("threads")
                .valueStream()
                .toList();
    }

    private static Set<String> words(List<JsonNode> threads, String pointer) {
        return threads.stream()
                .map(thread -> thread.at(pointer).asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
