package io.sixpager.bench;

import io.sixpager.hostile.HostileFigures;
import io.sixpager.hostile.HostileTexts;
import io.sixpager.hostile.HostileUploads;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** How long one person's preview takes while another sends what takes too long and too much memory. */
final class UnderAttack {
    private static final int AT_ONCE = 4;
    private static final JsonMapper JSON = new JsonMapper();

    private final Http http;
    private final Samples others = new Samples();

    UnderAttack(Http http) {
        this.http = http;
    }

    /** @param attacks of each of those that are sent at once */
    Samples during(int attacks) {
        var text = JSON.writeValueAsString(Map.of("markdown", new Texts().of(0, Texts.REVISIONS)));
        var all = CompletableFuture.allOf(IntStream.range(0, AT_ONCE)
                .mapToObj(seed -> CompletableFuture.runAsync(() -> attack(new Random(seed), attacks)))
                .toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            var begun = System.nanoTime();
            Http.require(http.post(Accounts.DECIDER, "/api/preview", text));
            others.add(System.nanoTime() - begun);
        }
        all.join();
        return others;
    }

    private void attack(Random random, int attacks) {
        for (int i = 0; i < attacks; i++) {
            var answer = switch (i % 4) {
                case 0 ->
                    http.post(
                            Accounts.ATTACKER,
                            "/api/preview",
                            JSON.writeValueAsString(Map.of("markdown", new HostileTexts(random).next())));
                case 1 -> upload("/api/figures", "image/svg+xml", new HostileFigures(random).drawing());
                case 2 -> upload("/api/figures", "image/png", new HostileFigures(random).picture());
                default -> upload("/api/conversions", "text/html", new HostileUploads(random).document());
            };
            if (answer.status() == 500) {
                throw new IllegalStateException(answer.text());
            }
        }
    }

    private Http.Answer upload(String path, String type, byte[] file) {
        return http.post(Accounts.ATTACKER, path, type, file);
    }
}
