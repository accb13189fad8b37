package io.sixpager.audit;

import static io.sixpager.memo.FoldedMemo.NOON;
import static io.sixpager.memo.FoldedMemo.drafted;
import static io.sixpager.memo.FoldedMemo.draw;
import static io.sixpager.memo.FoldedMemo.inReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import io.sixpager.memo.EveryEvent;
import io.sixpager.memo.FoldedMemo;
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
    private JsonMapper json;

    @Test
    void everyEventIsAnEntryInItsOrder() {
        var memo = inReview(1, "In review", false).agreed("ada");
        draw(view, memo, drafted(2, "Another", false));

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
        draw(view, memo);
        assertThat(entries(memo, 0, 2))
                .extracting(entry -> entry.path("version").asInt())
                .containsExactly(1, 2);
        assertThat(entries(memo, 2, 2))
                .extracting(entry -> entry.path("version").asInt())
                .containsExactly(3);
        assertThat(entries(memo, 3, 2)).isEmpty();
    }

    @Test
    void anEventThatIsHandedOutTwiceIsOneEntry() {
        var memo = drafted(1, "Drafted", false);
        draw(view, memo);
        draw(view, memo.submitted());
        assertThat(entries(memo, 0, 50)).hasSize(2);
    }

    @Test
    void aClaimIsShownBesideWhatWasRecorded() {
        var entry = HistoryEntry.of(EveryEvent.examples().getFirst(), 1);
        assertThat(entry.by()).isEqualTo("author");
        assertThat(entry.claimedBy()).isEqualTo("author-1");
        assertThat(entry.claimedAt()).isEqualTo("2004-03-01T17:00:00Z");
        assertThat(entry.at()).isEqualTo("2026-03-02T12:00:00.123456Z");
    }

    private List<JsonNode> entries(FoldedMemo memo, long after, int limit) {
        return view.after(memo.memoId(), after, limit).stream()
                .map(json::readTree)
                .toList();
    }
}
