package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Open pages are told what has changed, whoever may know it, and not too many of one person. */
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
    void theEleventhPageOfAPersonIsRefusedWithASentence() {
        for (int i = 0; i < 10; i++) {
            open("infrastructure");
        }
        var refused = as("infrastructure").get("/api/stream", "Accept", "text/event-stream");
        refused.expectProblem(429);
        open("decider");
    }

    private BufferedReader open(String account) {
        var stream = as(account).stream("/api/stream");
        open.add(stream);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader page) throws IOException {
        for (var line = page.readLine(); line != null; line = page.readLine()) {
            if (line.startsWith("data:")) {
                return line;
            }
        }
        return "";
    }
}
