package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More connections than threads that answer announce a body and go on sending it, a byte each second. */
@Timeout(60)
class SlowBodiesTest extends ServiceTest {

    private static final int CONNECTIONS = 120;

    @LocalServerPort
    private int service;

    @Test
    void whoeverSendsSlowlyHoldsUpNobody() throws IOException {
        var author = as("author");
        var slow = new ArrayList<Socket>();
        try (var trickle = Executors.newSingleThreadScheduledExecutor()) {
            for (int n = 0; n < CONNECTIONS; n++) {
                slow.add(announced());
            }
            trickle.scheduleAtFixedRate(() -> slow.forEach(SlowBodiesTest::sendAByte), 1, 1, TimeUnit.SECONDS);
            author.get("/api/memos").expect(200);
            author.post("/api/memos", Map.of("title", "Written beside slow senders", "restricted", false))
                    .expect(201);
            assertThat(answers(slow)).allMatch(answer -> answer.startsWith("HTTP/1.1 408"));
            trickle.shutdownNow();
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private Socket announced() throws IOException {
        var socket = new Socket("127.0.0.1", service);
        var head = "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void sendAByte(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
        } catch (IOException _) {
            // The service has closed it.
        }
    }

    /** Each waits until the service ends the connection. */
    private static List<String> answers(List<Socket> sockets) throws IOException {
        var answers = new ArrayList<String>();
        for (var socket : sockets) {
            answers.add(new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII));
        }
        return answers;
    }
}
