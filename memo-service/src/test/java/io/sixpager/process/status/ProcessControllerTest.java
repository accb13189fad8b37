package io.sixpager.process.status;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.process.Effects;
import io.sixpager.process.Letters;
import io.sixpager.process.ProcessTest;
import io.sixpager.process.Reminders;
import io.sixpager.process.Timers;
import io.sixpager.process.WhenNoteWrittenThenSendLetter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** What administrators see of what happens by itself, and what they can do about it. */
class ProcessControllerTest extends ProcessTest {

    @Autowired
    private WhenNoteWrittenThenSendLetter policy;

    @Autowired
    private Timers timers;

    @Autowired
    private Effects effects;

    @Autowired
    private TransactionOperations transactions;

    @AfterEach
    void nothingStandsStill() {
        policy.ink().set(true);
        jdbc.sql("DELETE FROM scheduled_tasks").update();
        jdbc.sql("DELETE FROM policy WHERE name = 'when-nobody-runs-it'").update();
        jdbc.sql("UPDATE policy SET retry_at = NULL").update();
    }

    private JsonNode processes() {
        return as("admin").get("/api/processes").expect(200).json();
    }

    private List<JsonNode> stopped(String id) {
        return processes()
                .path("stoppages")
                .valueStream()
                .filter(stopped -> stopped.path("id").asString().equals(id))
                .toList();
    }

    private boolean tryAgain(String kind, String id) {
        return as("admin")
                .post("/api/processes/attempts", Map.of("kind", kind, "id", id))
                .expect(200)
                .json()
                .path("due")
                .asBoolean();
    }

    @Test
    void aPolicyIsListedWithWhereItIs() {
        notes.write("Dear all");
        await().atMost(20, SECONDS).untilAsserted(() -> {
            var seen = processes();
            assertThat(seen.path("policies").valueStream()).anySatisfy(reached -> {
                assertThat(reached.path("policy").asString()).isEqualTo(policy.name());
                assertThat(reached.path("logIndex").asLong())
                        .isEqualTo(seen.path("head").asLong());
            });
        });
    }

    @Test
    void aPolicyThatStandsStillSaysAtWhichEventAndWhyAndIsTriedAgainWhenItIsAsked() {
        policy.ink().set(false);
        var note = notes.write("No ink");
        var index = notes.head();
        await().atMost(20, SECONDS).until(() -> !stopped(policy.name()).isEmpty());
        var stopped = stopped(policy.name()).getFirst();
        assertThat(stopped.path("kind").asString()).isEqualTo("POLICY");
        assertThat(stopped.path("logIndex").asLong()).isEqualTo(index);
        assertThat(stopped.path("event").asString()).isEqualTo("note.NoteWritten");
        assertThat(stopped.path("eventId").asString()).isEqualTo(note);
        assertThat(stopped.path("error").asString()).contains("There is no ink");

        policy.ink().set(true);
        jdbc.sql("UPDATE policy SET retry_at = now() + interval '1 hour' WHERE name = ?")
                .param(policy.name())
                .update();
        assertThat(tryAgain("POLICY", policy.name())).isTrue();
        await().atMost(20, SECONDS)
                .until(() -> letters.sent(policy.name() + ":" + note).size() == 1);
        assertThat(stopped(policy.name())).isEmpty();
        assertThat(tryAgain("POLICY", policy.name())).isFalse();
    }

    @Test
    void whatIsToBeTriedAgainIsListedUntilItIs() {
        jdbc.sql("""
                        INSERT INTO policy (name, log_index, attempts, failed_index, failed_at, retry_at, error)
                        VALUES ('when-nobody-runs-it', 0, 3, 1, now(), now() + interval '1 hour', 'Broken')""").update();
        assertThat(tryAgain("POLICY", "when-nobody-runs-it")).isTrue();
        assertThat(tryAgain("POLICY", "when-nobody-runs-it")).isTrue();
        assertThat(stopped("when-nobody-runs-it")).hasSize(1);
    }

    @Test
    void aTimerAndAnEffectThatHaveFailedAreTriedAgainWhenTheyAreAsked() {
        reminders.then(_ -> {
            throw new IllegalStateException("Nobody is there");
        });
        letters.before(_ -> {
            throw new IllegalStateException("No stamps");
        });
        var key = UUID.randomUUID().toString();
        var at = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
        timers.schedule(Reminders.NAME, key, at, "");
        transactions.executeWithoutResult(_ -> effects.record(Letters.KIND, key, "Dear all"));
        var timer = at + " " + Reminders.NAME + " " + key;
        var effect = Letters.KIND + " " + key;
        await().atMost(40, SECONDS)
                .until(() -> !stopped(timer).isEmpty() && !stopped(effect).isEmpty());
        assertThat(stopped(timer).getFirst().path("error").asString()).contains("Nobody is there");
        assertThat(stopped(effect).getFirst().path("error").asString()).contains("No stamps");

        everythingIsMended();
        jdbc.sql("UPDATE scheduled_tasks SET execution_time = now() + interval '1 hour'")
                .update();
        assertThat(tryAgain("TIMER", timer)).isTrue();
        assertThat(tryAgain("EFFECT", effect)).isTrue();
        await().atMost(40, SECONDS)
                .until(() -> stopped(timer).isEmpty() && stopped(effect).isEmpty());
        assertThat(letters.sent(key)).containsExactly("Dear all");
    }

    @Test
    void onlyAdministratorsSeeAndDoIt() {
        Map<String, Object> attempt = Map.of("kind", "POLICY", "id", policy.name());
        var visitor = visitor();
        visitor.get("/api/demonstration").expect(200);
        visitor.get("/api/processes").expectProblem(401);
        visitor.post("/api/processes/attempts", attempt).expectProblem(401);
        for (var account : List.of("author", "auditor")) {
            as(account).get("/api/processes").expectProblem(403);
            as(account).post("/api/processes/attempts", attempt).expectProblem(403);
        }
        as("admin")
                .post("/api/processes/attempts", Map.of("kind", "MEMO", "id", "1"))
                .expectProblem(400);
    }
}
