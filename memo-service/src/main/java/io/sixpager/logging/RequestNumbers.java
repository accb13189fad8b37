package io.sixpager.logging;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Numbers requests, so that all lines that one of them writes are found together. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumbers implements Filter {

    /** As the Elastic Common Schema calls it. */
    private static final String REQUEST = "http.request.id";

    private final AtomicLong last = new AtomicLong();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        MDC.put(REQUEST, String.valueOf(last.incrementAndGet()));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(REQUEST);
        }
    }
}
