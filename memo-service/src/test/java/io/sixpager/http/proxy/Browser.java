package io.sixpager.http.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A client that keeps cookies by their own rules, over TLS or not. */
final class Browser {

    private static final String TOKEN = "__Host-XSRF-TOKEN";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final URI service;

    Browser(Certificate certificate, int port) {
        this(HttpClient.newBuilder().sslContext(certificate.trusted()), "https", port);
    }

    private Browser(HttpClient.Builder client, String scheme, int port) {
        this.client = client.cookieHandler(cookies).build();
        this.service = URI.create(scheme + "://localhost:" + port);
    }

    static Browser plain(int port) {
        return new Browser(HttpClient.newBuilder(), "http", port);
    }

    Browser signIn(String account) {
        get("/api/demonstration");
        var answer = post("/api/session", "{\"username\":\"" + account + "\",\"password\":\"" + account + "\"}");
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        get("/api/me");
        return this;
    }

    List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)), BodyHandlers.ofString());
    }

    InputStream stream(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)), BodyHandlers.ofInputStream())
                .body();
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.timeout(PATIENCE).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
