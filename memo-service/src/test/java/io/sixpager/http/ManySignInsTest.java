package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many who sign in at once, each test from addresses of its own, lest others pay for it. */
class ManySignInsTest extends ServiceTest {

    @LocalServerPort
    private int port;

    @Test
    void twentyWithTheRightPasswordAreAllLetIn() throws Exception {
        try (var client = from("127.0.1.1")) {
            assertThat(many(client, 20, "finance", "finance")).containsOnly(200);
        }
    }

    @Test
    void anAddressThatTriesSixtyNamesIsHeldBackAndAnotherIsNot() throws Exception {
        try (var client = from("127.0.1.2");
                var other = from("127.0.1.3")) {
            var statuses = new ArrayList<Integer>();
            for (int i = 0; i < 60; i++) {
                statuses.add(send(client, "made-up-" + i, "wrong").join().statusCode());
            }
            assertThat(statuses).startsWith(401).endsWith(429);
            assertThat(statuses).filteredOn(status -> status == 401).hasSize(30);
            assertThat(send(other, "finance", "finance").join().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobodyLocksAnotherOut() throws Exception {
        try (var client = from("127.0.1.4");
                var owner = from("127.0.1.5")) {
            for (int i = 0; i < 12; i++) {
                send(client, "decider", "wrong").join();
            }
            assertThat(send(client, "decider", "decider").join().statusCode()).isEqualTo(429);
            assertThat(send(owner, "decider", "decider").join().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFloodIsRefusedAtOnceInsteadOfWaiting() throws Exception {
        try (var client = from("127.0.1.6")) {
            assertThat(many(client, 120, "made-up", "wrong")).contains(401, 429).doesNotContain(500);
        }
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private Iterable<Integer> many(HttpClient client, int times, String name, String password) {
        return IntStream.range(0, times).mapToObj(_ -> send(client, name, password)).toList().stream()
                .map(sent -> sent.join().statusCode())
                .toList();
    }

    private CompletableFuture<HttpResponse<Void>> send(HttpClient client, String name, String password) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/session"))
                        .header("Content-Type", "application/json")
                        .header("Cookie", TestClient.TOKEN + "=same")
                        .header("X-XSRF-TOKEN", "same")
                        .POST(BodyPublishers.ofString(
                                "{\"username\": \"" + name + "\", \"password\": \"" + password + "\"}"))
                        .build(),
                BodyHandlers.discarding());
    }
}
