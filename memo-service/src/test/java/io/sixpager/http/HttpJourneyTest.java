package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HttpJourneyTest extends ServiceTest {

    private static final String SECOND_TEXT =
            MemoExamples.TEXT.replace("ten million", "twelve million").replace("idle", "unused");

    @Test
    void aMemoGoesFromDraftToDecision() {
        var drafted = as("author")
                .post("/api/memos", Map.of("title", "Rent out machines", "restricted", false))
                .expect(201);
        assertThat(drafted.header("Location")).isEqualTo("/api/memos/" + drafted.at("/memoId"));
        assertThat(drafted.json().path("version").asInt()).isEqualTo(1);
        assertThat(drafted.at("/stage")).isEqualTo("DRAFT");

        var first = memos().revised(Example.of(drafted), MemoExamples.TEXT);
        var second = memos().revised(first, SECOND_TEXT);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.contentHash()).matches("[0-9a-f]{64}").isNotEqualTo(first.contentHash());

        var memo = memos().inReview(second);
        var objection = as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "OBJECT", "reason", "The stores pay for it."))
                .expect(200)
                .at("/objectionId");
        as("author").get(memo.path("?atLeast=" + (memo.version() + 2))).expect(200);
        assertThat(as("author").get("/api/inbox").text()).contains(memo.id()).contains("ANSWER_OBJECTION");
        as("author")
                .post(memo.path("/objections/" + objection + "/answer"), Map.of("answer", "They are paid back."))
                .expect(200);
        as("decider").post(memo.path("/decision"), decision(memo, "APPROVED")).expectProblem(409);
        as("retail")
                .post(memo.path("/objections/" + objection + "/lift"), Map.of("reason", "Agreed."))
                .expect(200);
        for (var approver : List.of("retail", "infrastructure")) {
            as(approver)
                    .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                    .expect(200);
        }
        var decided = as("decider")
                .post(memo.path("/decision"), decision(memo, "APPROVED"))
                .expect(200);
        assertThat(decided.at("/stage")).isEqualTo("DECIDED");

        var page = as("finance")
                .get(memo.path("?atLeast=" + decided.number("/version")))
                .expect(200);
        assertThat(page.at("/decision/outcome")).isEqualTo("APPROVED");
        assertThat(page.at("/decision/contentHash")).isEqualTo(second.contentHash());
        assertThat(page.at("/objections/0/state")).isEqualTo("LIFTED");
        assertThat(page.json().at("/gate/passes").asBoolean()).isTrue();
        assertThat(kinds(memo))
                .containsExactly(
                        "MemoDrafted",
                        "RevisionSubmitted",
                        "RevisionSubmitted",
                        "ReviewOpened",
                        "VerdictGiven",
                        "ObjectionRaised",
                        "ObjectionAnswered",
                        "ObjectionLifted",
                        "VerdictLapsed",
                        "VerdictGiven",
                        "VerdictGiven",
                        "DecisionMade");
    }

    @Test
    void aMemoThatHasJustBeenBegunIsFoundUnderItsNumber() {
        for (int i = 0; i < 20; i++) {
            var begun = as("author")
                    .post("/api/memos", Map.of("title", "Begun and opened at once", "restricted", false))
                    .expect(201);
            as("author")
                    .get("/api/memos/" + begun.number("/number") + "?atLeast=" + begun.number("/version"))
                    .expect(200);
        }
    }

    @Test
    void theListTheBoardAndTheInboxShowAMemoOnceItsVersionIsAskedFor() {
        var memo = memos().inReview(false);
        as("retail").get(memo.path("?atLeast=" + memo.version())).expect(200);

        var number = as("retail").get(memo.path("")).at("/number");
        assertThat(as("retail").get("/api/memos?stage=IN_REVIEW&q=" + number).at("/items/0/memoId"))
                .isEqualTo(memo.id());
        assertThat(stream(as("retail").get("/api/board").json().at("/columns"))
                        .filter(column -> column.path("stage").asString().equals("IN_REVIEW"))
                        .flatMap(column -> stream(column.path("cards")))
                        .map(card -> card.path("memoId").asString()))
                .contains(memo.id());
        assertThat(stream(as("retail").get("/api/inbox").json().path("items"))
                        .filter(item ->
                                item.path("subject").path("id").asString().equals(memo.id()))
                        .map(item -> item.path("kind").asString()))
                .containsExactly("GIVE_VERDICT");
    }

    @Test
    void anUnchangedMemoIsNotSentAgain() {
        var memo = memos().written(false);
        var first = as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);

        assertThat(first.header("ETag")).isNotEmpty();
        as("author").get(memo.path(""), "If-None-Match", first.header("ETag")).expect(304);
        var changed = memos().revised(memo, SECOND_TEXT);
        as("author")
                .get(memo.path("?atLeast=" + changed.version()), "If-None-Match", first.header("ETag"))
                .expect(200);
    }

    @Test
    void listsAndHistoriesComeInPages() {
        var memo = memos().inReview(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);

        var first = as("author").get(memo.path("/history?limit=2"));
        var second = as("author").get(memo.path("/history?limit=2&cursor=" + first.at("/next")));
        assertThat(first.json().path("items")).hasSize(2);
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.json().path("next").isNull()).isTrue();

        memos().drafted(false);
        var newest = as("author").get("/api/memos?limit=1").expect(200);
        var next = as("author")
                .get("/api/memos?limit=1&cursor=" + newest.at("/next"))
                .expect(200);
        assertThat(newest.json().path("items")).hasSize(1);
        assertThat(next.at("/items/0/memoId")).isNotEqualTo(newest.at("/items/0/memoId"));
    }

    @Test
    void thePastIsShownAsItWas() {
        var first = memos().written(false);
        var second = memos().revised(first, SECOND_TEXT);
        as("author").get(first.path("?atLeast=" + second.version())).expect(200);

        var written =
                as("finance").get(first.path("/history")).expect(200).at("/items/" + (first.version() - 1) + "/index");
        var then = as("finance").get(first.path("/as-of?index=" + written)).expect(200);
        assertThat(then.json().path("revisions")).hasSize(1);
        assertThat(then.at("/html")).contains("ten million").doesNotContain("twelve million");
        assertThat(stream(then.json().path("may")))
                .noneMatch(may -> may.path("allowed").asBoolean());
        as("finance").get(first.path("/as-of?index=99999999")).expectProblem(422);
        as("finance").get(first.path("/as-of?time=2000-01-01T00:00:00Z")).expectProblem(404);
    }

    @Test
    void twoRevisionsAreCompared() {
        var second = memos().revised(memos().written(false), SECOND_TEXT);
        as("author").get(second.path("?atLeast=" + second.version())).expect(200);

        var redline = as("author").get(second.path("/redline?from=1&to=2")).expect(200);
        assertThat(redline.at("/html")).contains("<ins").contains("<del").contains("id=\"change-1\"");
        assertThat(redline.at("/changeClass")).isEqualTo("ASK_CHANGED");
        assertThat(redline.json().path("changes")).isNotEmpty();
        assertThat(redline.at("/changes/0/stake")).isEqualTo("ASK");
        assertThat(redline.at("/stakes/0/stake")).isEqualTo("ASK");
        assertThat(redline.number("/stakes/0/changes")).isEqualTo(1);

        var sides = as("author").get(second.path("/redline/sides?from=1&to=2")).expect(200);
        assertThat(sides.text()).contains("<del", "<ins");

        var pdf = as("author").get(second.path("/redline.pdf?from=1&to=2")).expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(as("author").get(second.path("/redline.pdf?from=1&to=2")).bytes())
                .isEqualTo(pdf.bytes());
    }

    @Test
    void aTextBeingWrittenIsComparedAndNotStored() {
        var memo = memos().written(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);
        var events = storedEvents();

        var redline = as("finance")
                .post(memo.path("/redline"), Map.of("from", 1, "markdown", SECOND_TEXT))
                .expect(200);
        assertThat(redline.at("/changeClass")).isEqualTo("ASK_CHANGED");
        assertThat(redline.json().path("to").isNull()).isTrue();
        var sides = as("finance")
                .post(memo.path("/redline/sides"), Map.of("from", 1, "markdown", SECOND_TEXT))
                .expect(200);
        assertThat(sides.text()).contains("<del", "<ins");
        var pdf = as("finance")
                .post(memo.path("/redline.pdf"), Map.of("from", 1, "markdown", SECOND_TEXT))
                .expect(200);
        assertThat(pdf.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        as("finance")
                .post(memo.path("/redline"), Map.of("from", 9, "markdown", "A"))
                .expectProblem(404);
        as("finance")
                .post(memo.path("/redline"), Map.of("from", 1, "markdown", " "))
                .expectProblem(422);
        assertThat(storedEvents()).isEqualTo(events);
    }

    @Test
    void eachSentenceHasTheRevisionThatBroughtIt() {
        var second = memos().revised(
                        memos().written(false),
                        MemoExamples.TEXT + "\nA new sentence stands at the end of everything.\n");
        as("author").get(second.path("?atLeast=" + second.version())).expect(200);

        var authorship =
                as("finance").get(second.path("/revisions/2/authorship")).expect(200);
        assertThat(authorship.number("/sentences/0/introduced")).isEqualTo(1);
        var last = authorship.json().path("sentences").size() - 1;
        assertThat(authorship.number("/sentences/" + last + "/introduced")).isEqualTo(2);
        assertThat(authorship.at("/html")).contains("<span class=\"sentence\">");
    }

    @Test
    void aRevisionIsDownloadedAsTextPageAndPrint() {
        var memo = memos().written(false);
        as("author").get(memo.path("?atLeast=" + memo.version())).expect(200);

        assertThat(as("author").get(memo.path("/revisions/1.md")).expect(200).text())
                .isEqualTo(MemoExamples.TEXT);
        assertThat(as("author").get(memo.path("/revisions/1.html")).expect(200).text())
                .startsWith("<!doctype html>");
        var pdf = as("author").get(memo.path("/revisions/1.pdf")).expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(as("author").get(memo.path("/revisions/1.pdf")).bytes()).isEqualTo(pdf.bytes());
    }

    @Test
    void aTextIsMeasuredWhileItIsWritten() {
        var preview = as("author")
                .post("/api/preview", Map.of("markdown", "# Title\n\nTwo words and *three* more.\n"))
                .expect(200);
        assertThat(preview.at("/html")).contains("<em>three</em>");
        assertThat(preview.number("/pages")).isEqualTo(1);
        assertThat(preview.number("/words")).isEqualTo(6);
        assertThat(preview.json().path("overflow").isNull()).isTrue();
        assertThat(preview.json().path("breaks").isEmpty()).isTrue();
        assertThat(preview.json().path("lint").size()).isPositive();
    }

    private List<String> kinds(Example memo) {
        return stream(as("auditor").get(memo.path("/history")).json().path("items"))
                .map(entry -> entry.path("kind").asString())
                .toList();
    }

    private static Map<String, Object> decision(Example memo, String outcome) {
        return memo.bound("outcome", outcome, "rationale", "The numbers are good.");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
