package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** A port of their own for those who look after the service. */
@TestPropertySource(properties = "management.server.port=0")
class ManagementPortTest extends ServiceTest {

    @Autowired
    private Environment environment;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/health/readiness", "/actuator/health/liveness"})
    void whoeverReachesItMayAskUnderAnyName(String path) throws IOException {
        assertThat(ask(port(), "192.0.2.1:9090", path)).startsWith("HTTP/1.1 200");
    }

    @Test
    void itShowsTheMetrics() throws IOException {
        assertThat(ask(port(), "localhost", "/actuator/prometheus")).contains("sixpager_log_events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/demonstration", "/api/me", "/api/openapi.json", "/actuator", "/actuator/env"})
    void itShowsNothingElse(String path) throws IOException {
        assertThat(ask(port(), "localhost", path)).containsPattern("^HTTP/1.1 40[134]");
        assertThat(ask(port(), "192.0.2.1:9090", path)).containsPattern("^HTTP/1.1 40[0134]");
    }

    @Test
    void itIsThatOfThisMachineUnlessASettingSaysOtherwise() {
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void theOtherPortServesNoMetricsButTellsBalancersWhetherItIsReady() {
        visitor().get("/actuator/prometheus").expectProblem(401);
        as("admin").get("/actuator/prometheus").expectProblem(404);
        visitor().get("/readyz").expect(200);
        visitor().get("/livez").expect(200);
    }

    private int port() {
        return environment.getRequiredProperty("local.management.port", Integer.class);
    }

    private static String ask(int port, String host, String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
