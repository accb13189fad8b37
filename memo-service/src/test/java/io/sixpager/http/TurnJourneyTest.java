package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Waiting for somebody: reminding them, putting off what one owes, and how long it takes. */
class TurnJourneyTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private MovableClock clock;

    private Example memo = new Example("", 0, 0, "");

    @BeforeEach
    void aMemoWaitsForRetail() {
        memo = memos().inReview(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
    }

    @AfterEach
    void theClockIsRight() {
        clock.putRight();
    }

    private Map<String, String> debt(String account) {
        return Map.of("source", "memo", "subject", memo.id(), "account", account, "kind", "GIVE_VERDICT");
    }

    private Map<String, String> with(Map<String, String> debt, String key, String value) {
        var all = new HashMap<>(debt);
        all.put(key, value);
        return all;
    }

    private Answer nudge(String by, String whom) {
        return as(by).post(memo.path("/nudges"), with(debt(whom), "reason", "The board meets on Friday."));
    }

    private Answer putOff(String account, Instant until) {
        return as(account).post("/api/inbox/snoozes", with(mine(account), "until", until.toString()));
    }

    private Map<String, String> mine(String account) {
        var debt = new HashMap<>(debt(account));
        debt.remove("account");
        return debt;
    }

    private List<String> subjects(String account, String list) {
        return inbox(account).path(list).findValues("subject").stream()
                .filter(JsonNode::isObject)
                .map(subject -> subject.path("id").asString())
                .toList();
    }

    private JsonNode inbox(String account) {
        return as(account).get("/api/inbox").expect(200).json();
    }

    private static Instant in(int hours) {
        return Instant.now().plus(Duration.ofHours(hours));
    }

    @Test
    void whoeverIsRemindedReadsTheReasonInTheInboxAndEverybodyInTheHistory() {
        nudge("author", "retail").expect(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox("retail").path("nudges").valueStream())
                        .anySatisfy(nudge -> {
                            assertThat(nudge.at("/debt/subject").asString()).isEqualTo(memo.id());
                            assertThat(nudge.path("by").asString()).isEqualTo("author");
                            assertThat(nudge.path("reason").asString()).isEqualTo("The board meets on Friday.");
                        }));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as("auditor")
                                .get(memo.path("/history?limit=500"))
                                .expect(200)
                                .text())
                        .contains("@author reminded @retail: “The board meets on Friday.”"));
    }

    @Test
    void onlyThoseWhoWaitRemindAndOnlyWhoeverOwes() {
        nudge("decider", "retail").expect(201);
        assertThat(nudge("decider", "retail").expectProblem(409).at("/detail"))
                .isEqualTo("You have reminded @retail of this within the last 24 hours; once a day is enough.");
        assertThat(nudge("finance", "retail").expectProblem(403).at("/detail"))
                .isEqualTo("Only those who wait for @retail may remind them.");
        assertThat(nudge("retail", "retail").expectProblem(403).at("/detail"))
                .isEqualTo("Only those who wait for @retail may remind them.");
        assertThat(nudge("author", "decider").expectProblem(409).at("/detail"))
                .isEqualTo("This does not wait for @decider, or no longer does.");
        nudge("auditor", "retail").expectProblem(403);
        clock.putAhead(Duration.ofHours(25));
        nudge("decider", "retail").expect(201);
    }

    @Test
    void aRestrictedMemoIsNotThereForWhoeverWouldRemind() {
        memo = memos().inReview(true);
        nudge("finance", "retail").expectProblem(404);
        as("finance").get(memo.path("/waiting")).expectProblem(404);
    }

    @Test
    void whatIsPutOffIsFoldedAwayUntilItsTime() {
        putOff("retail", in(20)).expect(204);
        assertThat(subjects("retail", "items")).doesNotContain(memo.id());
        assertThat(subjects("retail", "later")).contains(memo.id());
        clock.putAhead(Duration.ofHours(21));
        assertThat(subjects("retail", "items")).contains(memo.id());
        assertThat(subjects("retail", "later")).doesNotContain(memo.id());
    }

    @Test
    void aReminderBringsBackWhatWasPutOff() {
        putOff("retail", in(20)).expect(204);
        nudge("author", "retail").expect(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjects("retail", "items")).contains(memo.id()));
    }

    @Test
    void nothingIsPutOffBeyondTheDayBeforeItIsDue() {
        putOff("retail", in(24 * 300)).expect(204);
        clock.putAhead(Duration.ofDays(29));
        assertThat(subjects("retail", "items")).as("due in a month").contains(memo.id());
        assertThat(putOff("retail", in(24 * 31)).expectProblem(409).at("/detail"))
                .isEqualTo("This is due within 24 hours, or overdue: it stays in sight.");
    }

    @Test
    void whatWasPutOffIsTakenUpAgainAtOnce() {
        putOff("retail", in(20)).expect(204);
        as("retail")
                .delete("/api/inbox/snoozes?source=memo&kind=GIVE_VERDICT&subject=" + memo.id())
                .expect(204);
        assertThat(subjects("retail", "items")).contains(memo.id());
    }

    @Test
    void nobodyPutsOffWhatTheyDoNotOweOrIntoThePast() {
        putOff("finance", in(20)).expectProblem(409);
        putOff("retail", in(-1)).expectProblem(422);
        putOff("auditor", in(20)).expectProblem(403);
    }

    @Test
    void howLongItTakesIsToldToTheOwnerToAdministratorsAndToOneself() {
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        await().atMost(PATIENCE).until(() -> times("author").contains("retail GIVE_VERDICT ended"));
        assertThat(times("admin")).contains("retail GIVE_VERDICT ended");
        assertThat(times("retail")).isNotEmpty().allMatch(time -> time.startsWith("retail "));
        assertThat(times("decider")).allMatch(time -> time.startsWith("decider "));
        assertThat(times("finance")).isEmpty();
        assertThat(times("auditor")).isEmpty();
        assertThat(as("retail")
                        .get("/api/me/waiting")
                        .expect(200)
                        .json()
                        .path("usual")
                        .valueStream())
                .isNotEmpty()
                .allMatch(usual -> usual.path("account").asString().equals("retail"));
        var everybody = as("admin").get("/api/waiting").expect(200).json().path("usual");
        assertThat(everybody.findValuesAsString("account")).isSorted().contains("author", "retail");
        for (var account : List.of("author", "retail", "decider", "auditor")) {
            as(account).get("/api/waiting").expectProblem(403);
        }
    }

    @Test
    void itIsToldByStageOfTheMemoToo() {
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        as("decider")
                .post(memo.path("/decision"), memo.bound("outcome", "DEFERRED", "rationale", "Later."))
                .expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(stages("retail")).containsExactly("DRAFT ended", "IN_REVIEW ended", "DECIDED"));
        assertThat(byStage("retail", "/api/me/waiting")).isNotEmpty().allMatch(told -> told.startsWith("retail "));
        assertThat(byStage("retail", "/api/me/waiting")).contains("retail IN_REVIEW");
        assertThat(byStage("admin", "/api/waiting"))
                .contains("retail IN_REVIEW", "infrastructure IN_REVIEW", "author DRAFT")
                .isSortedAccordingTo(Comparator.comparing(told -> told.split(" ")[0]));
    }

    private List<String> stages(String reader) {
        return as(reader)
                .get(memo.path("/waiting"))
                .expect(200)
                .json()
                .path("stages")
                .valueStream()
                .map(stage ->
                        stage.path("stage").asString() + (stage.path("ended").isNull() ? "" : " ended"))
                .toList();
    }

    private List<String> byStage(String reader, String address) {
        return as(reader)
                .get(address)
                .expect(200)
                .json()
                .path("byStage")
                .valueStream()
                .map(told -> told.path("account").asString() + " "
                        + told.path("stage").asString())
                .toList();
    }

    private List<String> times(String reader) {
        return as(reader)
                .get(memo.path("/waiting"))
                .expect(200)
                .json()
                .path("times")
                .valueStream()
                .map(time -> time.path("account").asString() + " "
                        + time.path("kind").asString() + (time.path("ended").isNull() ? " waits" : " ended"))
                .toList();
    }

    @Test
    void whatAClosedAccountOwesWaitsForTheOwner() {
        var gone = "g" + UUID.randomUUID().toString().substring(0, 8);
        people().add(gone, "MEMBER");
        var invited = as("author")
                .post(memo.path("/participants"), with(invitation(gone), "reason", "Needed."))
                .expect(200);
        as("author").get(memo.path("?atLeast=" + invited.at("/version"))).expect(200);
        as("admin").patch("/api/people/" + gone, Map.of("active", false)).expect(200);
        assertThat(inbox("author").path("items").valueStream()).anySatisfy(item -> {
            assertThat(item.at("/act/address").asString()).endsWith("?do=removal:" + gone);
            assertThat(item.path("kind").asString()).isEqualTo("REPLACE_PARTICIPANT");
            assertThat(item.path("why").asString())
                    .isEqualTo("It would be the turn of @" + gone + ", whose account can act no more.");
        });
    }

    private static Map<String, String> invitation(String account) {
        return Map.of("account", account, "role", "APPROVER");
    }
}
