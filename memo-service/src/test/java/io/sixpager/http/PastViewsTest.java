package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every view of the past is the live one as it was at that moment. */
@TestInstance(Lifecycle.PER_CLASS)
class PastViewsTest extends ServiceTest {

    private static final List<String> READERS = List.of("author", "retail", "decider", "auditor");

    /** What the live views answered after an entry of the log, by their addresses. */
    private record Seen(long index, Instant time, Map<String, JsonNode> live) {
        @Override
        public String toString() {
            return "entry " + index;
        }
    }

    private final List<Seen> moments = new ArrayList<>();
    private Example memo = new Example("", 0, 0, "");

    /** For a few pages, whatever else the log holds. */
    private int pageSize = 1;

    @BeforeAll
    void theStoryIsTold() {
        memo = memos().drafted(false);
        pageSize = 1 + answer("auditor", "/api/memos?limit=500").path("items").size() / 4;
        look();
        memo = memos().revised(memo, MemoExamples.TEXT);
        look();
        memos().drafted(false);
        look();
        memo = memos().inReview(memo);
        look();
        as("author").post(memo.path("/nudges"), reminder("retail")).expect(201);
        look();
        var asked = as("retail")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "passage", passage(), "words", "Why ten?"))
                .expect(201);
        look();
        memo = memos().revised(memo, MemoExamples.TEXT.replace("ten million dollars", "ten million dollars a year"));
        await().atMost(Duration.ofSeconds(30)).until(this::passageIsPlaced);
        look();
        as("author")
                .post(memo.path("/threads/" + asked.at("/threadId") + "/replies"), Map.of("words", "It is a start."))
                .expect(201);
        look();
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        look();
    }

    private Map<String, String> reminder(String account) {
        return Map.of(
                "source", "memo",
                "subject", memo.id(),
                "account", account,
                "kind", "GIVE_VERDICT",
                "reason", "The board meets on Friday.");
    }

    /** That happens by itself, a moment after the revision. */
    private boolean passageIsPlaced() {
        var thread = as("author").get(memo.path("/threads")).json().at("/threads/0");
        return thread.at("/passage/revision").asInt() < memo.revision()
                && thread.at("/placement/recorded").asBoolean();
    }

    private Map<String, Object> passage() {
        return Map.of(
                "revision", memo.revision(),
                "contentHash", memo.contentHash(),
                "span", Map.of("block", "3", "start", 11, "endBlock", "3", "end", 30),
                "quote", "ten million dollars");
    }

    private List<String> addresses() {
        return List.of("/api/board", "/api/inbox", "/api/memos?limit=500", memo.path(""), memo.path("/threads"));
    }

    private void look() {
        await().atMost(Duration.ofSeconds(30)).until(this::everythingIsDrawn);
        var last = jdbc.sql("SELECT log_index, sequenced_at FROM log_entry ORDER BY log_index DESC LIMIT 1")
                .query((row, _) -> new Seen(row.getLong(1), row.getTimestamp(2).toInstant(), new LinkedHashMap<>()))
                .single();
        for (var reader : READERS) {
            for (var address : addresses()) {
                last.live().put(reader + " " + address, answer(reader, address));
            }
            last.live().put(reader + " pages", pages(reader, null));
        }
        last.live().put("history", answer("author", memo.path("/history")));
        moments.add(last);
    }

    private boolean everythingIsDrawn() {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM event_pending)
                           AND (SELECT bool_and(g.log_index = h.log_index) FROM projection_group g, log_head h)""").query(Boolean.class).single();
    }

    Stream<Seen> moments() {
        return moments.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moments")
    void isWhatWasSeenAtThatIndex(Seen seen) {
        compare(seen, "index=" + seen.index());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moments")
    void isWhatWasSeenAtThatTime(Seen seen) {
        compare(seen, "time=" + URLEncoder.encode(seen.time().toString(), StandardCharsets.UTF_8));
    }

    private void compare(Seen seen, String moment) {
        for (var reader : READERS) {
            for (var address : addresses()) {
                var past = address.startsWith(memo.path("")) ? address + "/as-of" : address;
                assertThat(answer(reader, past + (past.contains("?") ? "&" : "?") + moment))
                        .as("%s %s", reader, address)
                        .isEqualTo(seen.live().get(reader + " " + address));
            }
            assertThat(pages(reader, moment)).isEqualTo(seen.live().get(reader + " pages"));
        }
        assertThat(answer("author", memo.path("/history?" + moment)))
                .isEqualTo(seen.live().get("history"));
    }

    /** The list, turned page by page. */
    private JsonNode pages(String reader, @Nullable String moment) {
        var all = JsonMapper.shared().createArrayNode();
        var cursor = "";
        do {
            var page = answer(reader, "/api/memos?limit=" + pageSize + cursor + (moment == null ? "" : "&" + moment));
            all.addAll(page.path("items").valueStream().toList());
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + URLEncoder.encode(page.path("next").asString(), StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return all;
    }

    /** Without what a reader may do, which is nothing in the past; nobody learns then who may not now. */
    private JsonNode answer(String reader, String address) {
        var answer = as(reader).get(address);
        var json = answer.json();
        if (json instanceof ObjectNode object) {
            object.remove("may");
            object.remove("told");
            object.remove("acts");
            if (object.has("later")) {
                takeUpWhatWasPutOff(object);
            }
        }
        return json;
    }

    /** To put something off is no event. */
    private static void takeUpWhatWasPutOff(ObjectNode inbox) {
        var owed = Stream.concat(
                        inbox.path("items").valueStream(),
                        inbox.path("later").valueStream().map(later -> later.path("obligation")))
                .sorted(Comparator.comparing(
                        obligation -> Instant.parse(obligation.path("since").asString())))
                .toList();
        inbox.putArray("items").addAll(owed);
        inbox.putArray("later");
    }
}
