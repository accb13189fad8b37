package io.sixpager.web.admission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Receives a request before anybody works on it, and lets only so many be worked on at once. Whoever sends slowly waits
 * beside those who work; whoever would wait long for a turn is told to come again, so that nobody waits long.
 */
@Component
@Order(2)
class AdmissionValve extends ValveBase
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, MeterBinder {

    /** A body that is longer, or does not say how long it is, is read while it is worked on. */
    private static final int RECEIVED_WHOLE = 64 << 10;

    /** As long as somebody sends what nobody wants, they do not read why. */
    private static final long HEARD_OUT = 64L << 20;

    private static final Duration WITH_MANY = Duration.ofSeconds(5);
    private static final Duration WITH_TOO_MANY = Duration.ofMillis(300);

    private static final List<String> PROBES = List.of("/actuator/", "/readyz", "/livez");

    private static final String SECONDS_UNTIL_RETRY = "1";

    private final PlacesByAddress receiving;
    private final PlacesByAddress uploading;
    private final Workers workers;
    private final RequestMetrics requests = new RequestMetrics();

    @Autowired
    AdmissionValve() {
        this(
                new PlacesByAddress(300, 150),
                new PlacesByAddress(24, 12),
                new Workers(48, new Patience(WITH_MANY, WITH_TOO_MANY, System::nanoTime)));
    }

    AdmissionValve(PlacesByAddress receiving, PlacesByAddress uploading, Workers workers) {
        super(true);
        this.receiving = receiving;
        this.uploading = uploading;
        this.workers = workers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(this));
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        receiving.metrics("bodies").bindTo(meters);
        uploading.metrics("uploads").bindTo(meters);
        workers.metrics("requests").bindTo(meters);
        requests.bindTo(meters);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var begun = System.nanoTime();
        try {
            admit(request, response);
        } finally {
            if (!isProbe(request)) {
                requests.answered(response.getStatus(), System.nanoTime() - begun);
            }
        }
    }

    /** Whoever looks after an instance is told 503 by its health while it starts, and nobody is sent away by that. */
    private static boolean isProbe(Request request) {
        var address = String.valueOf(request.getRequestURI());
        return PROBES.stream().anyMatch(address::startsWith);
    }

    private void admit(Request request, Response response) throws IOException, ServletException {
        if (response.isErrorReportRequired()) {
            // What Tomcat has refused says nothing reliable of its body.
            answer(request, response);
            return;
        }
        var coyote = request.getCoyoteRequest();
        var network = coyote.getInputBuffer();
        try {
            receiveAndAnswer(request, response, new PacedInput(network, System::nanoTime));
        } catch (Refused refused) {
            coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            if (response.isCommitted()) {
                // What is half sent must not look whole.
                coyote.action(ActionCode.CLOSE_NOW, refused);
            } else {
                refuse(response, refused);
            }
        } finally {
            coyote.setInputBuffer(network);
        }
    }

    private void receiveAndAnswer(Request request, Response response, PacedInput body)
            throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        var length = coyote.getContentLengthLong();
        if (length == 0 || length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            answer(request, response);
        } else if (length > 0 && length <= RECEIVED_WHOLE && request.getHeader(HttpHeaders.EXPECT) == null) {
            coyote.setInputBuffer(received(request, body, (int) length));
            answer(request, response);
        } else {
            answerWhileItComes(request, response, body);
        }
    }

    private InputBuffer received(Request request, InputBuffer body, int length) throws IOException {
        var address = request.getRemoteAddr();
        receiving.enter(address);
        try {
            return ReceivedBody.of(body, length);
        } finally {
            receiving.leave(address);
        }
    }

    private void answerWhileItComes(Request request, Response response, PacedInput body)
            throws IOException, ServletException {
        var address = request.getRemoteAddr();
        uploading.enter(address);
        try {
            request.getCoyoteRequest().setInputBuffer(body);
            answer(request, response);
            if (body.isTooSlow()) {
                throw body.refusal();
            }
            if (!request.isAsync()) {
                hearOut(request, response, body);
            }
        } finally {
            uploading.leave(address);
        }
    }

    private void answer(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        try {
            workers.work(() -> {
                // Tomcat lets nobody else end what is streamed to a reader who has gone.
                coyote.setRequestThread();
                getNext().invoke(request, response);
            });
        } finally {
            coyote.setRequestThread();
            handOut(request);
        }
    }

    /** The worker is free again; the reader may take a while. */
    private static void handOut(Request request) throws IOException {
        var answer = SpooledAnswers.of(request);
        if (answer.isPresent()) {
            answer.get().release();
            if (request.isAsync()) {
                answer.get().flush();
            }
            if (answer.get().isRefused()) {
                throw new Refused(HttpStatus.SERVICE_UNAVAILABLE);
            }
        }
    }

    private static void hearOut(Request request, Response response, PacedInput body) throws IOException {
        if (request.getCoyoteRequest().isFinished()) {
            return;
        }
        response.finishResponse();
        var unwanted = new BodyPart();
        while (body.received() < HEARD_OUT && body.doRead(unwanted) >= 0) {
            // Nobody wants it.
        }
        if (!request.getCoyoteRequest().isFinished()) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    private static void refuse(Response response, Refused refused) throws IOException {
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        response.sendError(refused.status().value());
    }
}
