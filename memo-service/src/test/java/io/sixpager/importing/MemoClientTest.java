package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session is kept whatever the service demands of browsers. */
class MemoClientTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            asked.add(exchange.getRequestURI() + " " + headers.getFirst("Cookie") + " "
                    + headers.getFirst("X-XSRF-TOKEN"));
            switch (exchange.getRequestURI().getPath()) {
                case "/api/demonstration" ->
                    exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=t; Path=/; Secure");
                case "/api/session" -> {
                    exchange.getResponseHeaders()
                            .add("Set-Cookie", "SIXPAGER=s1; Path=/; Secure; HttpOnly; SameSite=Lax");
                    exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=; Max-Age=0; Path=/; Secure");
                }
                case "/api/me" -> exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=u; Path=/; Secure");
                default -> {}
            }
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void sendsSecureCookiesBackToItsOwnMachine() {
        try (var client = new MemoClient(address)) {
            client.signIn("ada", "secret");
            client.post("/api/imports", "application/zip", new byte[0]);
        }
        assertThat(asked)
                .containsExactly(
                        "/api/demonstration null null",
                        "/api/session XSRF-TOKEN=t t",
                        "/api/me SIXPAGER=s1 null",
                        "/api/imports SIXPAGER=s1; XSRF-TOKEN=u u");
    }

    @Test
    void saysWhereNobodyAnswers() {
        server.stop(0);
        try (var client = new MemoClient(address)) {
            assertThatThrownBy(() -> client.get("/api/me"))
                    .isInstanceOf(MemoClient.Refused.class)
                    .hasMessage("No Sixpager answers at " + address + ".");
        }
    }
}
