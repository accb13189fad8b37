package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.ServiceTest;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A history whose review has a reading period is held to its own dates, not to those of the import. */
class ImportedReadingPeriodTest extends ServiceTest {

    private static final String NAME = "A day to read what is imported";
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2016-07-05T14:52:02-07:00");

    @Autowired
    private ApplicationContext service;

    @Test
    void anApprovalAfterAndNoneBeforeItHadPassedComesIn() {
        var rules = List.of(
                Map.of("kind", "QUORUM_ASSENTS", "number", 1),
                Map.of("kind", "READING_PERIOD", "number", 24),
                Map.of("kind", "NOBODY_APPROVES_THEIR_OWN"),
                Map.of("kind", "DECIDER_NAMED"));
        as("admin")
                .post("/api/policies", Map.of("name", NAME, "rules", rules, "reason", "It was ours."))
                .expect(200);
        allow("two-way-door", NAME);
        try {
            assertThatThrownBy(() -> Histories.play(approvedAfter(Duration.ofHours(23)), service))
                    .isInstanceOf(CommandRejected.class)
                    .hasMessageContaining("Revision 1 has to be in review for 1 day, until 6 July 2016, 21:52 UTC.");
            var number = Histories.play(approvedAfter(Duration.ofHours(24)), service);
            assertThat(as("author").get("/api/memos/" + number).expect(200).at("/stage"))
                    .isEqualTo("DECIDED");
        } finally {
            allow("two-way-door");
        }
    }

    private void allow(String... policies) {
        as("admin")
                .post(
                        "/api/policies/doors",
                        Map.of("door", "TWO_WAY", "policies", List.of(policies), "reason", "For a test."))
                .expect(200);
    }

    private static CaseFile approvedAfter(Duration time) {
        var text = new ImportedRevision(1, DATE, "author-1", "Text 1", "# A\n\nText 1.\n");
        var acts = List.of(
                new Act(1, DATE, "author", "review", review(), null),
                new Act(1, DATE, "retail", "verdicts", Map.of("verdict", "AGREE"), null),
                new Act(
                        1,
                        DATE.plus(time),
                        "decider",
                        "decision",
                        Map.of("outcome", "APPROVED", "rationale", "Good."),
                        null));
        var source = "minutes " + UUID.randomUUID();
        return new CaseFile("A short history", false, null, List.of(), source, List.of(text), acts, List.of());
    }

    private static Map<String, Object> review() {
        return Map.of(
                "door",
                "TWO_WAY",
                "policy",
                NAME,
                "due",
                "2016-09-01T00:00:00Z",
                "participants",
                List.of(
                        Map.of("account", "retail", "role", "APPROVER"),
                        Map.of("account", "decider", "role", "DECIDER")));
    }
}
