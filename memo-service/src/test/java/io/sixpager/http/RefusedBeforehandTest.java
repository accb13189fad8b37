package io.sixpager.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.Socket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What no address is ever asked for is refused with a sentence too. The requests are written byte by byte. */
class RefusedBeforehandTest extends ServiceTest {

    private static final String LONG = "x".repeat(9_000);
    private static final String END = "Host: localhost\r\nConnection: close\r\n\r\n";

    @LocalServerPort
    private int port;

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(405, "TRACE /api/demonstration HTTP/1.1\r\n" + END),
                arguments(405, "TRACE / HTTP/1.1\r\n" + END),
                arguments(501, "FOO /api/demonstration HTTP/1.1\r\n" + END),
                arguments(501, "FOO / HTTP/1.1\r\n" + END),
                arguments(501, "get /api/demonstration HTTP/1.1\r\n" + END),
                arguments(501, "CONNECT localhost:80 HTTP/1.1\r\n" + END),
                arguments(501, "POST /api/session HTTP/1.1\r\nTransfer-Encoding: foo\r\n" + END),
                arguments(505, "GET /api/demonstration HTTP/9.9\r\n" + END),
                arguments(400, "garbage\r\n\r\n"),
                arguments(400, "G\u0001T / HTTP/1.1\r\n" + END),
                arguments(400, "GET /" + LONG + " HTTP/1.1\r\n" + END),
                arguments(400, "GET /api/demonstration HTTP/1.1\r\nX: " + LONG + "\r\n" + END),
                arguments(400, "GET /api/demonstration HTTP/1.1\r\n" + "X: y\r\n".repeat(150) + END),
                arguments(400, "GET /api/demonstration HTTP/1.1\r\nX: a\u0001b\r\n" + END),
                arguments(400, "GET /api/demonstration HTTP/1.1\r\nConnection: close\r\n\r\n"),
                arguments(400, "GET /api/demonstration HTTP/1.1\r\nHost: elsewhere\r\n" + END),
                arguments(400, "POST /api/session HTTP/1.1\r\nContent-Length: many\r\n" + END),
                arguments(417, "GET /api/demonstration HTTP/1.1\r\nExpect: foo\r\n" + END));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aRequestIsRefused(int status, String request) throws IOException {
        isRefused(status, send(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/demonstration",
                "/api//demonstration",
                "/api/demonstration;a=b",
                "/api/demonstration%00",
                "/api/demonstration%2Fx",
                "/api/%2e%2e/x",
                "/api/../../x",
                "/api/%5cx",
                "/api/%zz",
                "/api/%ff",
                "/api/%25",
                "/api/x|y",
                "/api/x y",
                "api/demonstration"
            })
    void anAddressIsRefused(String address) throws IOException {
        isRefused(400, send("GET " + address + " HTTP/1.1\r\n" + END));
    }

    /** There is the web client's page for an unknown address where that is built, or nothing. */
    @Test
    void theFrameworksOwnPageOfErrorsIsNotThere() {
        var answer = visitor().get("/error");
        assertThat(answer.status()).isIn(200, 404);
        assertThat(answer.text()).doesNotContain("timestamp");
    }

    @Test
    void aHeaderAcceptThatNobodyCanReadIsNone() {
        visitor().get("/api/demonstration", "Accept", "foo").expect(200);
        visitor().get("/api/nothing", "Accept", "foo").expectProblem(401);
        as("author").get("/api/memos/999999999", "Accept", "foo").expectProblem(404);
    }

    private static void isRefused(int status, String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("application/problem+json")
                .containsIgnoringCase("frame-ancestors 'none'")
                .containsIgnoringCase("x-content-type-options: nosniff");
        var body = JsonMapper.shared().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("detail").asString())
                .matches("[A-Z].*\\.")
                .doesNotContain("went wrong", "Exception", "java.", "org.");
    }

    private String send(String request) throws IOException {
        try (var connection = new Socket("127.0.0.1", port)) {
            connection.setSoTimeout(20_000);
            connection.getOutputStream().write(request.getBytes(ISO_8859_1));
            connection.getOutputStream().flush();
            var answer = new String(connection.getInputStream().readAllBytes(), UTF_8);
            // The length of a body that came in pieces stands before each of them.
            return answer.replaceFirst(
                    "(?is)(transfer-encoding: chunked.*?\r\n\r\n)[0-9a-f]+\r\n(.*)\r\n0\r\n.*", "$1$2");
        }
    }
}
