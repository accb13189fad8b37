package io.sixpager.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Signed-in people talking to the service, with their cookies kept by hand. */
final class Http implements AutoCloseable {
    record Answer(int status, byte[] body) {
        String text() {
            try (var plain = isCompressed()
                    ? new GZIPInputStream(new ByteArrayInputStream(body))
                    : new ByteArrayInputStream(body)) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Whether the service has too much to do at the moment, and says so instead of letting somebody wait. */
        boolean isRefused() {
            return status == UNAVAILABLE;
        }

        private boolean isCompressed() {
            return body.length > 2
                    && body[0] == (byte) GZIPInputStream.GZIP_MAGIC
                    && body[1] == (byte) (GZIPInputStream.GZIP_MAGIC >> 8);
        }
    }

    private static final int UNAVAILABLE = 503;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final URI service;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    Http(int port) {
        service = URI.create("http://127.0.0.1:" + port);
    }

    void signIn(String account) {
        get(account, "/api/demonstration");
        var credentials = "{\"username\":\"" + account + "\",\"password\":\"" + Accounts.PASSWORD + "\"}";
        require(post(account, "/api/session", credentials));
        require(get(account, "/api/me"));
    }

    static Answer require(Answer answer) {
        if (answer.status() >= 400) {
            throw new IllegalStateException(answer.status() + ": " + answer.text());
        }
        return answer;
    }

    Answer get(String account, String path) {
        return send(account, HttpRequest.newBuilder(service.resolve(path)).header("Accept-Encoding", "identity"));
    }

    /** As a browser asks: compressed. The body is counted, not read. */
    Answer fetch(String account, String path) {
        return send(account, HttpRequest.newBuilder(service.resolve(path)).header("Accept-Encoding", "gzip"));
    }

    Answer post(String account, String path, String body) {
        return post(account, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String account, String path, String type, byte[] body) {
        var token = cookies.getOrDefault(account, Map.of()).getOrDefault("XSRF-TOKEN", "");
        return send(
                account,
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", type)
                        .header("X-XSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** An answer that goes on until its reader cancels it. */
    void stream(String account, String path, Flow.Subscriber<String> lines) {
        var request = HttpRequest.newBuilder(service.resolve(path)).header("Accept", "text/event-stream");
        client.sendAsync(signed(account, request).build(), HttpResponse.BodyHandlers.fromLineSubscriber(lines));
    }

    private HttpRequest.Builder signed(String account, HttpRequest.Builder request) {
        var jar = cookies.getOrDefault(account, Map.of());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(String account, HttpRequest.Builder request) {
        var jar = cookies.computeIfAbsent(account, _ -> new ConcurrentSkipListMap<>());
        try {
            var response = client.send(
                    signed(account, request).timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(599, String.valueOf(e).getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        jar.put(pair[0], pair[1]);
    }

    @Override
    public void close() {
        // a stream that is open still has no end to wait for
        client.shutdownNow();
    }
}
