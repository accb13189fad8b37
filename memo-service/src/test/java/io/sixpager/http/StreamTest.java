package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Open pages are told what has changed, whoever may know it, and at most ten streams of one person. */
@Timeout(60)
class StreamTest extends ServiceTest {

    private final List<InputStream> open = new ArrayList<>();

    @AfterEach
    void everyPageIsClosed() throws IOException {
        for (var page : open) {
            page.close();
        }
    }

    @Test
    void tellsWhoeverMayReadAMemoAndNobodyElse() throws IOException {
        var finance = open("finance");
        var author = open("author");
        var secret = memos().drafted(true);
        var known = memos().drafted(false);

        assertThat(next(author)).contains(secret.id());
        assertThat(next(author)).contains(known.id());
        assertThat(next(finance)).contains(known.id());
    }

    @Test
    void beginsWithTheAccount() throws IOException {
        var page = open("auditor");
        assertThat(line(page, "event:")).isEqualTo("event:account");
        assertThat(line(page, "data:")).isEqualTo("data:{\"username\":\"auditor\"}");
    }

    @Test
    void namesTheMemoTheNumberAndTheVersion() throws IOException {
        var page = open("coauthor");
        var known = memos().drafted(false);
        assertThat(next(page))
                .matches("data:\\{\"topic\":\"memo\",\"id\":\"" + known.id() + "\",\"number\":\\d+,\"version\":1}");
    }

    @Test
    void theEleventhStreamOfAPersonEndsTheOldestAndNoOther() throws IOException {
        var oldest = open("infrastructure");
        var second = open("infrastructure");
        for (int i = 3; i <= 11; i++) {
            open("infrastructure");
        }
        assertThat(line(oldest, "event:account")).isNotEmpty();
        var end = line(oldest, "event:");
        while (end.equals("event:pulse")) {
            end = line(oldest, "event:");
        }
        assertThat(end).isEqualTo("event:replaced");
        ends(oldest);

        var known = memos().drafted(false);
        assertThat(next(second)).contains(known.id());
    }

    @Test
    void twelveReloadsInARowKeepAPageLive() throws IOException {
        var browser = newSession("finance");
        for (int i = 1; i <= 12; i++) {
            open(browser);
        }
        var page = open(browser);
        var known = memos().drafted(false);
        assertThat(next(page)).contains(known.id());
    }

    @Test
    void endsWithTheSessionAndNoOther() throws IOException {
        var leaving = newSession("retail");
        var gone = open(leaving);
        var alsoGone = open(leaving);
        var staying = open("retail");
        leaving.delete("/api/session").expect(204);
        ends(gone);
        ends(alsoGone);

        var known = memos().drafted(false);
        assertThat(next(staying)).contains(known.id());
    }

    @Test
    void endsWhenSomebodyElseSignsInAtTheSameBrowser() throws IOException {
        var browser = newSession("retail");
        var before = open(browser);
        browser.signIn("finance", "finance");
        ends(before);
        var after = open(browser);
        var known = memos().drafted(false);
        assertThat(next(after)).contains(known.id());
    }

    @Test
    void endsWithThePasswordAndStaysWhereItWasChanged() throws IOException {
        var here = people().signedIn("changer", "MEMBER");
        var elsewhere = people().signedIn("changer");
        var staying = open(here);
        var gone = open(elsewhere);
        here.json(
                        "PUT",
                        "/api/me/password",
                        Map.of("current", PeopleExamples.PASSWORD, "password", "another that I know"))
                .expect(204);
        ends(gone);

        var known = memos().drafted(false);
        assertThat(next(staying)).contains(known.id());
    }

    @Test
    void endsWithTheAccount() throws IOException {
        var page = open(people().signedIn("closing", "MEMBER"));
        as("admin").patch("/api/people/closing", Map.of("active", false)).expect(200);
        ends(page);
    }

    /** Nothing more comes, and the connection is not merely silent. */
    private static void ends(BufferedReader page) throws IOException {
        assertThat(next(page)).isEmpty();
    }

    private BufferedReader open(String account) {
        return open(as(account));
    }

    private BufferedReader open(TestClient client) {
        var stream = client.stream("/api/stream");
        open.add(stream);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** The next news of a memo. */
    private static String next(BufferedReader page) throws IOException {
        return line(page, "event:memo").isEmpty() ? "" : line(page, "data:");
    }

    private static String line(BufferedReader page, String prefix) throws IOException {
        for (var line = page.readLine(); line != null; line = page.readLine()) {
            if (line.startsWith(prefix)) {
                return line;
            }
        }
        return "";
    }
}
