package io.sixpager.web.admission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those who work go on to the next request while a reader takes their answer slowly. {@link AdmissionValve} hands it
 * out when they have done with it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SpooledAnswers extends OncePerRequestFilter
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, MeterBinder {

    private static final String ATTRIBUTE = SpooledAnswer.class.getName();

    private final PlacesByAddress room = new PlacesByAddress(8 << 20, 4 << 20);
    private final PlacesByAddress writing = new PlacesByAddress(24, 12);
    private final LongSupplier nanos;

    @Autowired
    SpooledAnswers() {
        this(System::nanoTime);
    }

    /** @param nanos a clock that only goes forward */
    SpooledAnswers(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Otherwise Tomcat hears nothing more of an answer once a request has been forwarded. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        room.metrics("answers").bindTo(meters);
        writing.metrics("long-answers").bindTo(meters);
    }

    /** What is kept for the reader of this request. */
    static Optional<SpooledAnswer> of(ServletRequest request) {
        return Optional.ofNullable((SpooledAnswer) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new SpooledAnswer(new ToNetwork(response), room, writing, request.getRemoteAddr(), nanos);
        var spooled = new SpooledResponse(response, answer);
        request.setAttribute(ATTRIBUTE, answer);
        try {
            chain.doFilter(request, spooled);
            spooled.end();
        } catch (IOException | ServletException | RuntimeException | Error e) {
            // Somebody else tells of the failure.
            answer.forget();
            throw e;
        }
    }

    private record ToNetwork(HttpServletResponse response) implements SpooledAnswer.Network {

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            response.getOutputStream().write(part, from, length);
        }

        @Override
        public void flush() throws IOException {
            response.flushBuffer();
        }
    }
}
