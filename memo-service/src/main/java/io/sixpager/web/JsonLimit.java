package io.sixpager.web;

import io.sixpager.shared.CommandRejected;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes no more JSON than a command can have. Files are no JSON; what reads them has limits of its own. The limits of
 * the texts in a command count the text and not the JSON around it, and are checked later.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class JsonLimit extends OncePerRequestFilter {

    /** The largest command has two texts of 512 KiB, each byte of which JSON may spell with six. */
    private static final long LIMIT = (2 * 6 * 512 + 64) << 10;

    /** Whoever signs in is nobody yet. */
    private static final long LIMIT_TO_SIGN_IN = 16 << 10;

    private final JsonMapper json;

    JsonLimit(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = isToSignIn(request.getServletPath()) ? LIMIT_TO_SIGN_IN : LIMIT;
        if (request.getContentLengthLong() > limit) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(
                    response.getOutputStream(),
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.CONTENT_TOO_LARGE, tooLarge(limit).reason()));
            return;
        }
        chain.doFilter(new Bounded(request, limit), response);
    }

    private static boolean isToSignIn(String path) {
        return path.equals("/api/session") || path.startsWith("/api/password-links/");
    }

    private static CommandRejected tooLarge(long limit) {
        return CommandRejected.tooLarge("The request is larger than " + (limit >> 10)
                + " KiB; that is the limit here, and nothing was stored.");
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long limit;

        Bounded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), limit);
        }
    }

    /** Not every sender says how much will come. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream in;
        private final long limit;
        private long read;

        Counted(ServletInputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int octet = in.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = in.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw tooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
