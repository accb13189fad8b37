package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whoever has been told of the threads of a memo is told only what has changed since, and never too little. */
class ThreadChangesTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MORE_THAN_IN_ONE_PART = 64;

    private Answer opened(Example memo, String words) {
        return as("retail")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", words))
                .expect(201);
    }

    private Answer told(String account, Example memo, Answer said, String since, String... headers) {
        return as(account)
                .get(
                        memo.path("/threads?thread=" + said.at("/threadId") + "&atLeast=" + said.at("/version")
                                + "&since=" + URLEncoder.encode(since, StandardCharsets.UTF_8)),
                        headers)
                .expect(200);
    }

    /** How far the views have come, for whoever reads why a thread is not shown. */
    private String groups() {
        return as("admin").get("/api/projections").text();
    }

    private JsonNode threads(String account, Example memo, Answer said, String since) {
        return told(account, memo, said, since).json();
    }

    @Test
    void onlyTheThreadThatHasChangedIsTold() {
        var memo = memos().inReview(false);
        opened(memo, "Why now?");
        var second = opened(memo, "Why so much?");
        var whole = threads("finance", memo, second, "");
        assertThat(whole.at("/threads")).as(this::groups).hasSize(2);
        assertThat(whole.at("/changes").asBoolean()).isFalse();

        var replied = as("author")
                .post(memo.path("/threads/" + second.at("/threadId") + "/replies"), Map.of("words", "It is not."))
                .expect(201);
        var changes = threads("finance", memo, replied, whole.at("/told").asString());
        assertThat(changes.at("/changes").asBoolean()).isTrue();
        assertThat(changes.at("/threads")).hasSize(1);
        assertThat(changes.at("/threads/0"))
                .isEqualTo(threads("finance", memo, replied, "").at("/threads/1"));
        assertThat(changes.at("/threads/0/comments/1/words").asString()).isEqualTo("It is not.");

        var nothing = threads("finance", memo, replied, changes.at("/told").asString());
        assertThat(nothing.at("/threads")).isEmpty();
        assertThat(nothing.at("/told")).isEqualTo(changes.at("/told"));
    }

    @Test
    void whereOnesWordsStandInTheRevisionThatIsShownIsNews() {
        var memo = memos().written(false);
        var said = as("retail")
                .post(
                        memo.path("/threads"),
                        Map.of(
                                "kind",
                                "QUESTION",
                                "words",
                                "Why ten?",
                                "passage",
                                Map.of(
                                        "revision", memo.revision(),
                                        "contentHash", memo.contentHash(),
                                        "span", Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                                        "quote", "ten million dollars")))
                .expect(201);
        memos().revised(memo, MemoExamples.TEXT.replace("ten million dollars", "ten million dollars a year"));
        await().atMost(PATIENCE)
                .until(() -> threads("retail", memo, said, "")
                        .at("/threads/0/placement/recorded")
                        .asBoolean());
        var told = threads("retail", memo, said, "").at("/told").asString();
        var before = told.replaceFirst("-\\d+-", "-0-");
        assertThat(threads("retail", memo, said, before).at("/threads")).hasSize(1);
        assertThat(threads("retail", memo, said, told).at("/threads")).isEmpty();
    }

    @Test
    void whoMayDoMoreThanBeforeIsToldEverythingAnew() {
        var memo = memos().inReview(false);
        var said = opened(memo, "Why now?");
        var before = told("coauthor", memo, said, "");
        assertThat(before.may(0)).isEmpty();
        var named = as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
        as("author").get(memo.path("?atLeast=" + named.at("/version"))).expect(200);
        var after = told("coauthor", memo, said, before.at("/told"));
        assertThat(after.at("/changes")).isEqualTo("false");
        assertThat(after.may(0)).containsExactly("PROPOSE", "DISMISS", "HAND_OVER");
    }

    @ParameterizedTest
    @CsvSource({"gzip, true", "'br, GZIP;q=0.5', true", "gzip;q=0, false", "br, false"})
    void whatIsKeptCompressedSaysTheSame(String accepted, boolean compressed) throws IOException {
        var memo = memos().inReview(false);
        for (int n = 0; n < MORE_THAN_IN_ONE_PART; n++) {
            opened(memo, "Why “" + n + "” € and not more?");
        }
        var last = opened(memo, "Why now?");
        var plain = told("finance", memo, last, "");
        var answer = told("finance", memo, last, "", "Accept-Encoding", accepted);
        assertThat(answer.header("Content-Encoding")).isEqualTo(compressed ? "gzip" : "");
        assertThat(answer.header("Vary").toLowerCase(Locale.ROOT)).contains("accept-encoding");
        var bytes = compressed
                ? new GZIPInputStream(new ByteArrayInputStream(answer.bytes())).readAllBytes()
                : answer.bytes();
        assertThat(bytes).isEqualTo(plain.bytes());
        assertThat(plain.json().at("/threads")).hasSize(MORE_THAN_IN_ONE_PART + 1);
        assertThat(plain.may(MORE_THAN_IN_ONE_PART)).isEmpty();
        assertThat(told("retail", memo, last, "").may(MORE_THAN_IN_ONE_PART)).contains("RESOLVE");
    }

    @Test
    void whatAnotherReaderWasToldIsNotTakenForOnesOwn() {
        var memo = memos().inReview(false);
        var said = opened(memo, "Why now?");
        var others = threads("finance", memo, said, "").at("/told").asString();
        assertThat(threads("auditor", memo, said, others).at("/changes").asBoolean())
                .isFalse();
        assertThat(threads("coauthor", memo, said, others).at("/changes").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "all", "999999999999-0-1", "99999999999999999999-0-1", "<script>"})
    void everythingIsToldWhereItCannotBeSaidWhatIsNew(String since) {
        var memo = memos().inReview(false);
        var said = opened(memo, "Why now?");
        var whole = threads("finance", memo, said, since);
        assertThat(whole.at("/changes").asBoolean()).isFalse();
        assertThat(whole.at("/threads")).as(this::groups).hasSize(1);
    }
}
