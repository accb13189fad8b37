package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.hostile.HostileFigures;
import io.sixpager.hostile.HostileTexts;
import io.sixpager.hostile.HostileUploads;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * Whatever members send, the service answers them with a sentence and others as ever. More of it with
 * {@code -Dsixpager.hostile=2000}.
 */
@TestPropertySource(properties = "sixpager.sandbox.longest=1s")
class HostilityTest extends ServiceTest {

    private static final int ATTACKS = Integer.getInteger("sixpager.hostile", 200);
    private static final int AT_ONCE = 4;
    private static final double HIGH = 0.99;

    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

    @Test
    void whileOneMemberSendsWhatNobodyShouldAnotherIsAnswered() throws Exception {
        var memo = memos().inReview(false);
        var attacked = memos().written(false);
        var millis = new ArrayList<Long>();
        try (var members = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = CompletableFuture.allOf(IntStream.range(0, ATTACKS)
                    .mapToObj(seed -> CompletableFuture.runAsync(() -> attack(attacked, seed), members))
                    .toArray(CompletableFuture[]::new));
            while (!all.isDone()) {
                millis.add(millis(() -> as("finance")
                        .post("/api/preview", Map.of("markdown", MemoExamples.TEXT))
                        .expect(200)));
                millis.add(millis(() -> as("retail")
                        .post(memo.path("/verdicts"), memo.bound("verdict", "AGREE"))
                        .expect(200)));
                millis.add(millis(() -> as("retail")
                        .post(memo.path("/verdicts/withdrawal"), Map.of("reason", "I was too fast."))
                        .expect(200)));
            }
            all.get();
        }
        millis.sort(null);
        System.out.printf(
                "%d attacks, answered with %s; %d answers to others, 99 of 100 within %d ms%n",
                ATTACKS, statuses, millis.size(), millis.get((int) (HIGH * (millis.size() - 1))));
        visitor().get("/actuator/health/liveness").expect(200);
    }

    private static long millis(Runnable request) {
        var begun = System.nanoTime();
        request.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private void attack(MemoExamples.Example memo, int seed) {
        var random = new Random(seed);
        var kind = List.of("text", "print", "drawing", "picture", "document", "history")
                .get(seed % 6);
        var attacker = as(seed % 2 == 0 ? "author" : "coauthor");
        var answer = switch (kind) {
            case "text" -> attacker.post("/api/preview", Map.of("markdown", new HostileTexts(random).next()));
            case "print" -> print(attacker, memo, new HostileTexts(random));
            case "drawing" -> upload(attacker, "figures", "image/svg+xml", new HostileFigures(random).drawing());
            case "picture" -> upload(attacker, "figures", "image/png", new HostileFigures(random).picture());
            case "document" -> upload(attacker, "conversions", "text/html", new HostileUploads(random).document());
            default -> upload(attacker, "imports", "application/zip", new HostileUploads(random).history());
        };
        statuses.merge(kind + " " + answer.status(), 1, Integer::sum);
        assertThat(answer.status())
                .as("%s of seed %d: %s", kind, seed, answer.status() < 400 ? "" : answer.text())
                .isNotEqualTo(500);
    }

    private static Answer print(TestClient attacker, MemoExamples.Example memo, HostileTexts texts) {
        return attacker.post(memo.path("/redline.pdf"), Map.of("from", 1, "markdown", texts.next()));
    }

    private static Answer upload(TestClient attacker, String where, String type, byte[] file) {
        return attacker.send("POST", "/api/" + where, BodyPublishers.ofByteArray(file), "Content-Type", type);
    }
}
