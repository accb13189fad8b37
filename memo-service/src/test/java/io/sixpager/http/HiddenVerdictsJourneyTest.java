package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No address tells an approver what others think of a memo before they have said it themselves. */
class HiddenVerdictsJourneyTest extends HiddenReviewTest {

    private static final List<String> KINDS = List.of(
            "AGREE_WITH_CONDITIONS", "DISAGREE_AND_COMMIT", "ObjectionRaised", "MEET_CONDITION", "ANSWER_OBJECTION");

    /** Tells that something has changed, and never what. */
    private static final Set<String> ENDLESS = Set.of("/api/stream");

    private static final String FUTURE = "2100-01-01T00:00:00Z";

    @Test
    void noAddressTellsWhatOthersHaveSaid() throws IOException {
        var memo = reviewed();
        var before = as("retail").get(memo.path("/threads")).expect(200).at("/told");
        said(memo);
        for (var account : List.of("retail", DEPUTY)) {
            var told = new ArrayList<String>();
            for (var path : paths(memo)) {
                var answer = as(account).get(path);
                assertThat(answer.status()).as(path).isLessThan(500);
                var text = read(answer);
                if (text.contains(secret)
                        || (path.contains(memo.id()) && KINDS.stream().anyMatch(text::contains))) {
                    told.add(path);
                }
            }
            assertThat(told).as(account).isEmpty();
            assertThat(as(account)
                            .get(memo.path("/archive.zip"))
                            .expectProblem(403)
                            .at("/detail"))
                    .isEqualTo("A whole memo tells every verdict; you can take it along once you have given your own.");
        }
        assertThat(as("retail")
                        .get(memo.path("/threads?since=" + before))
                        .expect(200)
                        .text())
                .doesNotContain(secret);
    }

    @Test
    void theySeeWhoHasAnsweredAndWhatIsNotTold() {
        var memo = reviewed();
        said(memo);
        var shown = as("retail").get(memo.path("")).expect(200).json();
        assertThat(shown.at("/withheld/answered").valueStream().map(JsonNode::asString))
                .containsExactly("infrastructure", "finance");
        assertThat(shown.at("/withheld/rules").valueStream().map(JsonNode::asString))
                .contains("all-approvers-assent", "no-open-objection", "conditions-met");
        assertThat(as("author")
                        .get(memo.path(""))
                        .expect(200)
                        .json()
                        .at("/withheld")
                        .isNull())
                .isTrue();
    }

    @Test
    void nobodyFindsOutByReminding() {
        var memo = reviewed();
        said(memo);
        assertThat(Stream.of("ANSWER_OBJECTION", "REVISE")
                        .map(kind -> as("retail")
                                .post(
                                        memo.path("/nudges"),
                                        Map.of(
                                                "source",
                                                "memo",
                                                "subject",
                                                memo.id(),
                                                "account",
                                                "author",
                                                "kind",
                                                kind,
                                                "reason",
                                                "Please do."))
                                .expectProblem(409)
                                .at("/detail")))
                .containsOnly("This does not wait for @author, or no longer does.");
    }

    @Test
    void whoeverHasAnsweredIsToldAll() {
        var memo = reviewed();
        said(memo);
        var before = as("retail").get(memo.path("/threads")).expect(200).at("/told");
        var given = as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        for (var account : List.of("retail", DEPUTY, "auditor", "decider")) {
            var version = given.at("/version");
            for (var path : List.of(
                    "?atLeast=" + version,
                    "/history?limit=500&atLeast=" + version,
                    "/threads?since=" + before,
                    "/as-of?time=" + FUTURE)) {
                assertThat(as(account).get(memo.path(path)).expect(200).text())
                        .as(account + " " + path)
                        .contains(secret);
            }
            as(account).get(memo.path("/archive.zip")).expect(200);
        }
        assertThat(as("retail").get("/api/inbox").expect(200).text()).contains("Retail counts the " + secret + ".");
    }

    /** Every view there is, as the interface describes itself. */
    private List<String> paths(Example memo) {
        var paths = new ArrayList<String>();
        var thread = as("author").get(memo.path("/threads")).expect(200).at("/threads/0/threadId");
        var served = visitor().get("/api/openapi.json").expect(200).json().at("/paths");
        served.properties().stream()
                .filter(path -> path.getValue().has("get") && !ENDLESS.contains(path.getKey()))
                .forEach(path -> {
                    var plain = path.getKey()
                            .replace("{id}", memo.id())
                            .replace("{revision}", "1")
                            .replace("{index}", "1")
                            .replace("{key}", "pr-faq")
                            .replace("{thread}", thread)
                            .replace("{hash}", "0".repeat(64));
                    assertThat(plain)
                            .as("what stands for each part of the address")
                            .doesNotContain("{");
                    paths.add(plain + "?from=1&to=1&limit=500");
                    var parameters = path.getValue()
                            .at("/get/parameters")
                            .valueStream()
                            .map(parameter -> parameter.at("/name").asString())
                            .toList();
                    if (parameters.contains("time")) {
                        paths.add(plain + "?time=" + FUTURE + "&limit=500");
                    }
                    if (parameters.contains("comments")) {
                        paths.add(plain + "?comments=open");
                    }
                });
        return paths;
    }

    private static String read(Answer answer) throws IOException {
        if (!answer.header("Content-Type").contains("wordprocessingml")) {
            return answer.text();
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
