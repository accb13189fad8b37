package io.sixpager.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.http.MemoExamples.Example;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees who else is at a memo. */
class PresenceTest extends ServiceTest {

    @Autowired
    private EmbeddedDatabase database;

    private static Map<String, Object> writing(String section) {
        return Map.of("doing", "WRITING", "section", section);
    }

    private void isHere(String account, Example memo) {
        as(account).post(memo.path("/presence"), Map.of("doing", "READING")).expect(204);
    }

    private String seenBy(String account, Example memo) {
        return as(account).get(memo.path("/presence")).expect(200).text();
    }

    @AfterEach
    void everybodyIsShownAgain() {
        as("retail").json("PUT", "/api/me/presence", Map.of("shown", true)).expect(204);
    }

    @Test
    void othersSeeWhoReads() {
        var memo = memos().drafted(false);
        isHere("retail", memo);
        assertThat(seenBy("finance", memo)).contains("retail", "READING");
        assertThat(seenBy("retail", memo)).isEqualTo("[]");
        as("retail").delete(memo.path("/presence")).expect(204);
        assertThat(seenBy("finance", memo)).isEqualTo("[]");
    }

    @Test
    void onlyThoseWhoWriteTheMemoSeeWhichSectionIsWritten() {
        var memo = memos().drafted(false);
        as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
        as("author").post(memo.path("/presence"), writing("Costs")).expect(204);
        await().until(() -> seenBy("coauthor", memo).contains("Costs"));
        assertThat(seenBy("finance", memo)).contains("WRITING").doesNotContain("Costs");
    }

    @Test
    void nobodyWritesWhoIsNoAuthor() {
        var memo = memos().drafted(false);
        as("retail").post(memo.path("/presence"), writing("Costs")).expect(204);
        assertThat(seenBy("author", memo)).contains("READING").doesNotContain("Costs");
    }

    @Test
    void whoDoesNotWantToBeSeenIsNot() {
        var memo = memos().drafted(false);
        isHere("retail", memo);
        as("retail").json("PUT", "/api/me/presence", Map.of("shown", false)).expect(204);
        assertThat(seenBy("finance", memo)).isEqualTo("[]");
        isHere("retail", memo);
        assertThat(seenBy("finance", memo)).isEqualTo("[]");
        assertThat(as("retail").get("/api/me/presence").expect(200).at("/shown"))
                .isEqualTo("false");
    }

    @Test
    void aRestrictedMemoTellsNobodyOutsideAndShowsNobodyWhoLostIt() {
        var memo = memos().drafted(false);
        isHere("retail", memo);
        as("author").patch(memo.path(""), Map.of("restricted", true)).expect(200);
        await().until(() -> as("retail").get(memo.path("/presence")).status() == 404);
        as("retail").post(memo.path("/presence"), Map.of("doing", "READING")).expectProblem(404);
        assertThat(seenBy("author", memo)).isEqualTo("[]");
    }

    @Test
    void auditorsReadUnseen() {
        var memo = memos().drafted(false);
        as("auditor").post(memo.path("/presence"), Map.of("doing", "READING")).expectProblem(403);
    }

    @Test
    void whatOneInstanceIsToldAllInstancesSay() {
        try (var other = OtherInstance.on(database, Map.of())) {
            var memo = memos().drafted(false);
            var there = other.signIn("finance");
            await().atMost(30, SECONDS).until(() -> {
                isHere("retail", memo);
                return there.get(memo.path("/presence")).expect(200).text().contains("retail");
            });
            as("retail").json("PUT", "/api/me/presence", Map.of("shown", false)).expect(204);
            await().until(() ->
                    there.get(memo.path("/presence")).expect(200).text().equals("[]"));
        }
    }
}
