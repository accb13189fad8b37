package io.sixpager.audit;

import static io.sixpager.memo.FoldedMemo.NOON;
import static io.sixpager.memo.FoldedMemo.drafted;
import static io.sixpager.memo.FoldedMemo.inReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.EveryEvent;
import io.sixpager.memo.FoldedMemo;
import io.sixpager.memo.model.MemoEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a memo's history tells; every test is rolled back. */
@Transactional
class HistoryViewTest extends ServiceTest {

    @Autowired
    private HistoryView view;

    @Autowired
    private HistoryGroup group;

    @Autowired
    private Narrations narrations;

    @Autowired
    private JsonMapper json;

    @Test
    void everyEventIsAnEntryInItsOrder() {
        var memo = inReview(1, "In review", false).agreed("ada");
        draw(memo, drafted(2, "Another", false));

        var entries = entries(memo, 0, 50);
        assertThat(entries)
                .extracting(entry -> entry.path("kind").asString())
                .containsExactly("MemoDrafted", "RevisionSubmitted", "ReviewOpened", "VerdictGiven");
        assertThat(entries).extracting(entry -> entry.path("version").asInt()).containsExactly(1, 2, 3, 4);
        var verdict = entries.getLast();
        assertThat(verdict.path("by").asString()).isEqualTo("ada");
        assertThat(verdict.path("at").asString())
                .isEqualTo(NOON.plusSeconds(180).toString());
        assertThat(verdict.path("claimedAt").isNull()).isTrue();
        assertThat(verdict.path("revision").asInt()).isEqualTo(1);
        assertThat(verdict.path("sentence").asString()).isEqualTo("@ada agrees, bound to revision 1.");
        assertThat(verdict.at("/details/reason").asString()).isEqualTo("The numbers hold.");
    }

    @Test
    void entriesComeInPages() {
        var memo = inReview(1, "In review", false);
        draw(memo);
        assertThat(entries(memo, 0, 2))
                .extracting(entry -> entry.path("version").asInt())
                .containsExactly(1, 2);
        assertThat(entries(memo, 2, 2))
                .extracting(entry -> entry.path("version").asInt())
                .containsExactly(3);
        assertThat(entries(memo, 3, 2)).isEmpty();
    }

    @Test
    void aClaimIsShownBesideWhatWasRecorded() {
        var entry = entry(EveryEvent.examples().getFirst());
        assertThat(entry.by()).isEqualTo("author");
        assertThat(entry.claimedBy()).isEqualTo("author-1");
        assertThat(entry.claimedAt()).isEqualTo("2004-03-01T17:00:00Z");
        assertThat(entry.at()).isEqualTo("2026-03-02T12:00:00.123456Z");
    }

    @Test
    void aHistoryEndsWhereItIsAskedTo() {
        var memo = inReview(1, "In review", false);
        draw(memo);
        assertThat(view.find(memo.memoId().toString(), 0, 2, 50)).hasSize(2);
    }

    @Test
    void whatTellsAVerdictIsLeftOutForWhoeverMayNotKnowIt() {
        var memo = inReview(1, "In review", false).agreed("ada");
        draw(memo);
        assertThat(view.findTellable(memo.memoId().toString(), 0, Long.MAX_VALUE, 50))
                .hasSize(3)
                .noneMatch(entry -> entry.json().contains("VerdictGiven"));
    }

    private HistoryEntry entry(MemoEvent event) {
        var logged = new LoggedEvent<>(1, "event", "memo", 0, NOON, event);
        return HistoryEntry.of(logged, narrations.tell(logged).orElseThrow());
    }

    private void draw(FoldedMemo... memos) {
        var batch = group.begin();
        Arrays.stream(memos).flatMap(memo -> memo.events().stream()).forEach(batch::add);
        batch.store();
    }

    private List<JsonNode> entries(FoldedMemo memo, long after, int limit) {
        return view.find(memo.memoId().toString(), after, Long.MAX_VALUE, limit).stream()
                .map(HistoryView.StoredEntry::json)
                .map(json::readTree)
                .toList();
    }
}
