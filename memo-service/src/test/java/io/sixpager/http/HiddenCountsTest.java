package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.MemoExamples.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted and timed over all memos tells no verdict either. */
class HiddenCountsTest extends HiddenReviewTest {

    @Test
    void noCountTellsWhatOthersHaveSaid() {
        var memo = reviewed();
        as("author").get(memo.path("?atLeast=" + (memo.version() + 2))).expect(200);
        await().atMost(PATIENCE).until(() -> times(memo).contains("GIVE_VERDICT"));
        var before = counts("retail");
        var kept = keptFromRetail();
        said(memo);
        await().atMost(PATIENCE).until(() -> times(memo).contains("MEET_CONDITION"));
        assertThat(keptFromRetail()).isGreaterThan(kept);
        assertThat(counts("retail")).isEqualTo(before);
        as("retail")
                .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                .expect(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keptFromRetail())
                        .as("once they have answered")
                        .isEqualTo(kept));
    }

    /** Whatever is counted or timed for somebody over all memos. */
    private List<String> counts(String account) {
        var waiting = as(account).get("/api/me/waiting").expect(200).json();
        var inbox = as(account).get("/api/inbox").expect(200).json();
        return List.of(
                waiting.at("/open").toString(),
                waiting.at("/usual").toString(),
                waiting.at("/claimed").toString(),
                inbox.at("/items").size() + " of the inbox",
                inbox.at("/later").size() + " later");
    }

    /** How much more an administrator counts, who is not asked for a verdict; also of the memos of other tests. */
    private int keptFromRetail() {
        var all = as("admin")
                .get("/api/waiting")
                .expect(200)
                .json()
                .at("/open")
                .valueStream()
                .filter(open -> open.at("/account").asString().equals("retail"))
                .mapToInt(open -> open.at("/things").asInt())
                .sum();
        return all - as("retail").get("/api/me/waiting").expect(200).number("/open/0/things");
    }

    private String times(Example memo) {
        return as("author")
                .get(memo.path("/waiting"))
                .expect(200)
                .json()
                .at("/times")
                .toString();
    }
}
