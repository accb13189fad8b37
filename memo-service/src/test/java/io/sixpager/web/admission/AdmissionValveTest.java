package io.sixpager.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One worker, who is at work until the test lets it go on. */
@Timeout(60)
class AdmissionValveTest {

    private static final Duration A_MOMENT = Duration.ofMillis(50);
    private static final int LARGE = 500 << 10;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir
    private Path folder;

    private final AtomicBoolean worksItself = new AtomicBoolean();
    private final AtomicBoolean isTooLate = new AtomicBoolean();
    private final AtomicLong late = new AtomicLong();
    private Tomcat tomcat;

    @BeforeEach
    void start() throws LifecycleException {
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        // on a loopback the kernel would take half a megabyte for a reader who takes nothing
        tomcat.getConnector().setProperty("socket.txBufSize", "4096");
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "echo", new Echo());
        context.addServletMappingDecoded("/*", "echo");
        addFilter(context);
        tomcat.getHost()
                .getPipeline()
                .addValve(new AdmissionValve(
                        new PlacesByAddress(2, 2),
                        new PlacesByAddress(1, 1),
                        new Workers(1, new Patience(A_MOMENT, A_MOMENT, System::nanoTime))));
        tomcat.getHost().getPipeline().addValve(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                worksItself.set(request.getCoyoteRequest().isRequestThread());
                getNext().invoke(request, response);
            }
        });
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        end.countDown();
        tomcat.stop();
        tomcat.destroy();
        client.close();
        readers.close();
    }

    private void addFilter(Context context) {
        var filter = new FilterDef();
        filter.setFilterName("spooled");
        filter.setFilter(new SpooledAnswers(this::nanos));
        context.addFilterDef(filter);
        var everywhere = new FilterMap();
        everywhere.setFilterName("spooled");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
    }

    @Test
    void anAnswerThatNobodyReadsTakesNobodysTurn() throws Exception {
        try (var unread = new Socket()) {
            unread.setReceiveBufferSize(1_024);
            unread.connect(
                    new InetSocketAddress("127.0.0.1", tomcat.getConnector().getLocalPort()));
            unread.getOutputStream()
                    .write("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(unread.getInputStream().read()).isEqualTo('H');
            assertThat(get("/quick").statusCode()).isEqualTo(200);
        }
        assertThat(get("/large").body()).hasSize(LARGE);
    }

    @Test
    void anAnswerThatIsGivenUpHalfWayDoesNotLookWhole() {
        isTooLate.set(true);
        assertThatThrownBy(() -> get("/large")).hasRootCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> get("/largest")).hasRootCauseInstanceOf(IOException.class);
    }

    /** A clock of which each look may be a minute after the last one. */
    private long nanos() {
        return isTooLate.get() ? late.addAndGet(TimeUnit.MINUTES.toNanos(1)) : System.nanoTime();
    }

    @Test
    void aLargerAnswerArrivesWholeToo() {
        assertThat(get("/largest").body()).hasSize(4 * LARGE);
    }

    /** Tomcat lets nobody else touch a stream whose reader has gone. */
    @Test
    void whoeverAnswersIsTheRequestsOwnThread() {
        assertThat(get("/quick").statusCode()).isEqualTo(200);
        assertThat(worksItself).isTrue();
    }

    @Test
    void whoeverWouldWaitLongForATurnIsToldToComeAgain() throws Exception {
        var working = CompletableFuture.supplyAsync(() -> get("/slow"), readers);
        begun.await();
        var refused = get("/quick");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        end.countDown();
        assertThat(working.join().statusCode()).isEqualTo(200);
        assertThat(get("/quick").statusCode()).isEqualTo(200);
    }

    @Test
    void bodiesThatDoNotComeTakeNobodysTurn() throws Exception {
        try (var first = announce(1_000);
                var second = announce(1_000)) {
            assertThat(get("/quick").statusCode()).isEqualTo(200);
            assertThat(first.isClosed() || second.isClosed()).isFalse();
        }
    }

    @Test
    void anAddressThatSendsMoreBodiesAtOnceThanItsShareIsRefusedOne() throws Exception {
        try (var first = announce(1_000);
                var second = announce(1_000);
                var third = announce(1_000)) {
            var answered = CompletableFuture.anyOf(answer(first), answer(second), answer(third));
            assertThat((String) answered.join()).startsWith("HTTP/1.1 429");
        }
    }

    @Test
    void aBodyArrivesAsItWasSent() throws Exception {
        for (int length : new int[] {1, 5_000, 64 << 10, (64 << 10) + 1, 3 << 20}) {
            var body = "x".repeat(length);
            assertThat(post(HttpRequest.BodyPublishers.ofString(body)).body()).isEqualTo(body);
            var bytes = body.getBytes(StandardCharsets.US_ASCII);
            assertThat(post(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(bytes)))
                            .body())
                    .isEqualTo(body);
        }
    }

    /** A connection serves the next request after a body that nobody has read. */
    @Test
    void aBodyThatNobodyReadsIsHeardOut() throws Exception {
        try (var socket = new Socket("127.0.0.1", port())) {
            var out = socket.getOutputStream();
            write(out, "POST /unread HTTP/1.1\r\nHost: a\r\nContent-Length: " + (1 << 20) + "\r\n\r\n");
            out.write(new byte[1 << 20]);
            write(out, "GET /quick HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
        }
    }

    private Socket announce(int length) throws IOException {
        var socket = new Socket("127.0.0.1", port());
        write(socket.getOutputStream(), "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\nx");
        return socket;
    }

    private CompletableFuture<String> answer(Socket socket) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                    } catch (IOException e) {
                        return e.toString();
                    }
                },
                readers);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private int port() {
        return tomcat.getConnector().getLocalPort();
    }

    private HttpResponse<String> get(String path) {
        return client.sendAsync(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .join();
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) {
        return client.sendAsync(
                        HttpRequest.newBuilder(address("/echo")).POST(body).build(), BodyHandlers.ofString())
                .join();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private final class Echo extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/slow")) {
                begun.countDown();
                awaitEnd();
            }
            switch (request.getRequestURI()) {
                case "/large" -> response.getOutputStream().write(new byte[LARGE]);
                case "/largest" -> {
                    for (int part = 0; part < 4; part++) {
                        response.getOutputStream().write(new byte[LARGE]);
                    }
                }
                default -> response.getWriter().write("answer");
            }
        }

        private void awaitEnd() throws IOException {
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!request.getRequestURI().equals("/unread")) {
                request.getInputStream().transferTo(response.getOutputStream());
            }
        }
    }
}
