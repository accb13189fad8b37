package io.sixpager.http.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.http.OtherInstance;
import io.sixpager.http.ServiceTest;
import io.sixpager.operation.GateMetrics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A real nginx with the documented configuration before an instance of its own. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyTest extends ServiceTest {

    private static final int SLOW = 60;

    @Autowired
    private EmbeddedDatabase database;

    private OtherInstance service;
    private Nginx nginx;
    private Certificate certificate;

    /** Signed in before an address is held back for its guesses. */
    private final Map<String, Browser> browsers = new HashMap<>();

    @BeforeAll
    void theProxyIsThere(@TempDir Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        var program = Nginx.program();
        assumeThat(program).as("nginx is not installed here").isPresent();
        service = OtherInstance.on(database, Map.of("server.forward-headers-strategy", "native"));
        certificate = Certificate.make(folder);
        nginx = Nginx.start(program.get(), folder, certificate, portOfTheService());
        for (var account : List.of("finance", "retail", "author", "admin")) {
            browsers.put(account, new Browser(certificate, nginx.port).signIn(account));
        }
    }

    private int portOfTheService() {
        return service.bean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    void theProxyEnds() {
        if (nginx != null) {
            nginx.close();
        }
        if (service != null) {
            service.close();
        }
    }

    private Browser of(String account) {
        return Objects.requireNonNull(browsers.get(account));
    }

    @Test
    void peopleSignInOverTlsWithCookiesOfThisHostAlone() {
        var finance = of("finance");

        assertThat(finance.cookies()).isNotEmpty().allMatch(name -> name.startsWith("__Host-"));
        var me = finance.get("/api/me");
        assertThat(me.body()).contains("finance");
        assertThat(me.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void whoSendsSlowlyIsWaitedForByTheProxyAndNotByTheService() throws IOException {
        var retail = of("retail");
        var slow = new ArrayList<Socket>();
        try {
            for (int n = 0; n < SLOW; n++) {
                slow.add(announced());
            }
            assertThat(retail.post("/api/memos", "{\"title\":\"Beside slow senders\",\"restricted\":false}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(service.bean(MeterRegistry.class)
                            .get(GateMetrics.BUSY)
                            .tag(GateMetrics.GATE, "bodies")
                            .gauge()
                            .value())
                    .isZero();
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** A connection that has announced a body and sent a byte of it. */
    private Socket announced() throws IOException {
        var socket = certificate.trusted().getSocketFactory().createSocket("localhost", nginx.port);
        var head = "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void whatHasChangedIsToldThroughTheProxyAtOnce() throws IOException {
        var author = of("author");
        try (var page =
                new BufferedReader(new InputStreamReader(author.stream("/api/stream"), StandardCharsets.UTF_8))) {
            assertThat(dataOf(page)).contains("author");
            var memo = memos().drafted(false);
            assertThat(dataOf(page)).contains(memo.id());
        }
    }

    private static String dataOf(BufferedReader page) throws IOException {
        var line = page.readLine();
        while (!line.startsWith("data:")) {
            line = page.readLine();
        }
        return line;
    }

    @Test
    void nobodyCanSayThatTheyCameFromElsewhere() {
        var guesser = new Browser(certificate, nginx.port);
        guesser.get("/api/demonstration");
        var answers = new ArrayList<Integer>();
        for (int n = 0; n < 40 && !answers.contains(429); n++) {
            answers.add(guesser.post(
                            "/api/session",
                            "{\"username\":\"nobody-" + n + "\",\"password\":\"a guess\"}",
                            "X-Forwarded-For",
                            "203.0.113." + n)
                    .statusCode());
        }
        assertThat(answers).endsWith(429);
    }

    @Test
    void plainHttpTakesNoPassword() {
        var plain = Browser.plain(nginx.plainPort);
        assertThat(plain.post("/api/session", "{\"username\":\"author\",\"password\":\"author\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(plain.get("/memos").headers().firstValue("Location")).hasValue("https://localhost/memos");
    }

    @Test
    void figuresOfTheServiceAreNotForThePublic() {
        assertThat(of("admin").get("/actuator/prometheus").statusCode()).isEqualTo(404);
    }
}
