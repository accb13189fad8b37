package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import claims is taken as a claim if it can be shown, and refused in a sentence if it cannot. */
class ClaimTest extends ServiceTest {

    private static final String AT = "Sixpager-Claimed-At";
    private static final String BY = "Sixpager-Claimed-By";
    private static final String SOURCE = "Sixpager-Claimed-Source";
    private static final String BETWEEN = AT + " must lie between the year 1900 and the present.";

    private Answer draft(String... headers) {
        return as("author").post("/api/memos", Map.of("title", "As it was", "restricted", false), headers);
    }

    private void isRefused(String sentence, String... headers) {
        var before = storedEvents();
        assertThat(draft(headers).expectProblem(422).at("/detail")).isEqualTo(sentence);
        assertThat(storedEvents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2004-03-01T09:00:00-08:00"})
    void aTimeInThePastIsTaken(String at) {
        var memo = draft(AT, at, BY, "Jos%C3%A9", SOURCE, "A book").expect(201).at("/memoId");
        as("author").get("/api/memos/" + memo + "?atLeast=1").expect(200);
        var history = as("author").get("/api/memos/" + memo + "/history").expect(200);
        assertThat(Instant.parse(history.at("/items/0/claimedAt")))
                .isEqualTo(java.time.OffsetDateTime.parse(at).toInstant());
        assertThat(history.at("/items/0/claimedBy")).isEqualTo("José");
    }

    @Test
    void aClockThatIsAMomentAheadIsForgiven() {
        draft(AT, Instant.now().plusSeconds(60).toString()).expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "-000044-03-15T12:00:00Z", "+300000-01-01T00:00:00Z"})
    void aTimeThatNobodyCanHaveSeenIsRefused(String at) {
        isRefused(BETWEEN, AT, at);
    }

    @Test
    void aTimeToComeIsRefused() {
        isRefused(BETWEEN, AT, Instant.now().plus(Duration.ofHours(1)).toString());
    }

    @Test
    void whatIsNoTimeIsRefused() {
        isRefused(AT + " must be a time such as 2004-03-01T09:00:00-08:00.", AT, "yesterday");
    }

    @ParameterizedTest
    @CsvSource({BY + ", Andy", SOURCE + ", A book"})
    void aClaimWithoutATimeIsRefused(String header, String value) {
        isRefused("A claim says when something happened: send " + AT + " with " + header + ".", header, value);
    }

    @ParameterizedTest
    @CsvSource({
        "a%0Ab, must be a single line without control characters.",
        "a%07b, must be a single line without control characters.",
        "a%E2%80%AEb, must not have characters that turn the direction of writing."
    })
    void aNameThatCannotBeShownOnALineIsRefused(String name, String sentence) {
        isRefused("The header " + BY + " " + sentence, AT, "2004-03-01T09:00:00Z", BY, name);
    }

    @Test
    void aLongNameIsRefused() {
        isRefused(
                "The header " + BY + " may have at most 100 characters.",
                AT,
                "2004-03-01T09:00:00Z",
                BY,
                "x".repeat(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+300000-01-01T00:00:00Z", "2099-01-01T00:00:00Z"})
    void aReviewThatIsDueInAnotherAgeIsRefused(String due) {
        var memo = memos().written(false);
        var review = Map.of(
                "door",
                "TWO_WAY",
                "due",
                due,
                "participants",
                List.of(MemoExamples.invited("retail", "APPROVER"), MemoExamples.invited("decider", "DECIDER")));
        assertThat(as("author")
                        .post(memo.path("/review"), review)
                        .expectProblem(422)
                        .at("/detail"))
                .isEqualTo("The review must be due within five years.");
    }
}
