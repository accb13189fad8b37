package io.sixpager.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** A value of the JSON as text, under a path such as {@code /review/due}. */
    public String at(String path) {
        return json().at(path).asString();
    }

    public int number(String path) {
        return json().at(path).asInt();
    }

    /** Of threads that were asked for: what the reader may do to settle one of them. */
    List<String> may(int thread) {
        var acts = json().path("acts").path(json().path("may").path(thread).asInt());
        return acts.valueStream().map(JsonNode::asString).toList();
    }

    public Answer expect(int status) {
        Assertions.assertThat(status())
                .as(() -> request() + " answers " + text())
                .isEqualTo(status);
        return this;
    }

    /** Refused with this status, as a problem whose detail is a sentence for users. */
    public Answer expectProblem(int status) {
        expect(status);
        Assertions.assertThat(header("Content-Type")).as(request()).startsWith("application/problem+json");
        Assertions.assertThat(json().path("status").asInt()).as(request()).isEqualTo(status);
        Assertions.assertThat(at("/detail"))
                .as(request())
                .matches("\\p{javaUpperCase}[\\s\\S]*\\.|“[\\s\\S]*\\.|limit [\\s\\S]*\\.|@[a-z][\\s\\S]*\\.")
                .doesNotContain("Exception", "\tat ", "java.", "org.", "io.sixpager", "SQL");
        return this;
    }

    private String request() {
        return response.request().method() + " " + response.request().uri().getPath();
    }
}
