package io.sixpager.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no at the door in the same form as everywhere else. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final JsonMapper json;

    SecurityProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        write(response, HttpStatus.UNAUTHORIZED, "You are signed out. Sign in and try again; nothing was stored.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        var sentence = e instanceof CsrfException
                ? "The request did not come from this page, or the page is too old. Reload it and try again."
                : request.isUserInRole(AccountRole.AUDITOR.name())
                        ? Person.ONLY_READS
                        : "Only administrators may do this.";
        write(response, HttpStatus.FORBIDDEN, sentence);
    }

    /** Whoever sends such an address is looking for a way around the rules, or has mistyped. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        if (e instanceof KnownHosts.Unknown) {
            write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "Sixpager is not known by this name; its setting sixpager.hosts says by which it is.");
            return;
        }
        var method = HttpMethod.valueOf(request.getMethod());
        if (Arrays.asList(HttpMethod.values()).contains(method)) {
            write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "There is nothing at this address; it holds characters that none has.");
        } else {
            write(
                    response,
                    HttpStatus.NOT_IMPLEMENTED,
                    "The request has a method that is not known here; nothing was stored.");
        }
    }

    private void write(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, sentence));
    }
}
