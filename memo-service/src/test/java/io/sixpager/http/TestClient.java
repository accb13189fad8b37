package io.sixpager.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One visitor: a session cookie and the token against forged requests, sent along as a browser would. */
public final class TestClient {

    static final String SESSION = "SIXPAGER";
    static final String TOKEN = "XSRF-TOKEN";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI service;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    public TestClient(int port) {
        this.service = URI.create("http://127.0.0.1:" + port);
    }

    /** Signs in; the first request is only there to receive a token. */
    public TestClient signIn(String account, String password) {
        get("/api/demonstration");
        trySignIn(account, password).expect(200);
        get("/api/me").expect(200);
        return this;
    }

    Answer trySignIn(String account, String password) {
        return post("/api/session", Map.of("username", account, "password", password));
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return json("POST", path, body, headers);
    }

    public Answer patch(String path, Object body) {
        return json("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    Answer json(String method, String path, Object body, String... headers) {
        return raw(method, path, JSON.writeValueAsBytes(body), headers);
    }

    /** Any bytes as JSON, well-formed or not. */
    Answer raw(String method, String path, byte[] body, String... headers) {
        var typed = Arrays.copyOf(headers, headers.length + 2);
        typed[headers.length] = "Content-Type";
        typed[headers.length + 1] = "application/json";
        return send(method, path, BodyPublishers.ofByteArray(body), typed);
    }

    /** An answer that goes on for as long as it is read. */
    public InputStream stream(String path) {
        var response = exchange(request("GET", path, BodyPublishers.noBody()), BodyHandlers.ofInputStream());
        Assertions.assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** A file as the body. */
    public Answer upload(String path, byte[] file, String type) {
        return send("POST", path, BodyPublishers.ofByteArray(file), "Content-Type", type);
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        return new Answer(remember(exchange(request(method, path, body, headers), BodyHandlers.ofByteArray())));
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var token = cookies.get(TOKEN);
        if (token != null && !Arrays.asList(headers).contains("X-XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> remember(HttpResponse<byte[]> response) {
        for (var header : response.headers().allValues("Set-Cookie")) {
            var pair = header.split(";", 2)[0].split("=", 2);
            setCookie(pair[0], pair[1].isEmpty() ? null : pair[1]);
        }
        return response;
    }

    @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    void setCookie(String name, @Nullable String value) {
        if (value == null) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
