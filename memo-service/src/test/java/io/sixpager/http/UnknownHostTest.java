package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A name that leads here by a stranger's doing shows nothing. */
class UnknownHostTest extends ServiceTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/demonstration", "/api/me", "/api/openapi.json"})
    void aStrangersNameIsRefused(String path) throws IOException {
        assertThat(ask("evil.example:" + port, path))
                .startsWith("HTTP/1.1 400")
                .contains("Sixpager is not known by this name")
                .containsIgnoringCase("x-content-type-options: nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LocalHost:8443", "[::1]:1"})
    void thisMachineIsKnownAtAnyPort(String host) throws IOException {
        assertThat(ask(host, "/api/demonstration")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoeverLooksAfterInstancesMayAskByAddress() throws IOException {
        assertThat(ask("192.0.2.1:" + port, "/actuator/health/liveness")).startsWith("HTTP/1.1 200");
    }

    private String ask(String host, String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
