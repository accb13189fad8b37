package io.sixpager.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's session with the service, as a browser would have it. The service is on the same machine, so its cookies
 * go back to it also where browsers are told to send them by HTTPS alone.
 */
final class MemoClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final URI service;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Of nobody yet. */
    MemoClient(URI service) {
        this.service = service;
    }

    /** @throws Refused if the service does not know the name with this password */
    void signIn(String username, String password) {
        get("/api/demonstration");
        post(
                "/api/session",
                "application/json",
                JSON.writeValueAsBytes(Map.of("username", username, "password", password)));
        get("/api/me");
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    JsonNode post(String path, String mediaType, byte[] body) {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        var token = token();
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        return send(request);
    }

    /** Under either name: a service that is told to speak TLS says so here too, behind its proxy. */
    private @Nullable String token() {
        var overTls = cookies.get("__Host-XSRF-TOKEN");
        return overTls == null ? cookies.get("XSRF-TOKEN") : overTls;
    }

    private JsonNode send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofByteArray());
            take(response.headers().allValues("Set-Cookie"));
            var body = response.body();
            if (response.statusCode() >= 400) {
                throw new Refused(sentence(body));
            }
            return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new Refused("No Sixpager answers at " + service + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("The import was interrupted.");
        }
    }

    /** One that is set to nothing is gone. */
    private void take(List<String> settings) {
        for (var setting : settings) {
            var pair = setting.split(";", 2)[0].split("=", 2);
            if (pair.length < 2 || pair[1].isBlank()) {
                cookies.remove(pair[0].strip());
            } else {
                cookies.put(pair[0].strip(), pair[1].strip());
            }
        }
    }

    private static String sentence(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("{") ? JSON.readTree(text).path("detail").asString(text) : text;
    }

    @Override
    public void close() {
        http.close();
    }

    /** The service said no; the message is its sentence. */
    static final class Refused extends RuntimeException {

        Refused(String sentence) {
            super(sentence);
        }
    }
}
