package io.sixpager.web;

import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat refuses before anybody else sees it is a problem with a sentence like every other refusal. It comes behind
 * the valve of Spring Boot, whose order is 0 and which would write a page, and before the one that lets requests in.
 */
@Component
@Order(1)
class ProblemValve extends ErrorReportValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Map<HttpStatus, String> SENTENCES = Map.of(
            HttpStatus.BAD_REQUEST,
            "The request is malformed, or its address or its headers are too long; nothing was stored.",
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take requests of that method; nothing was stored.",
            HttpStatus.NOT_IMPLEMENTED,
            "The request has a method or an encoding that is not known here; nothing was stored.",
            HttpStatus.HTTP_VERSION_NOT_SUPPORTED,
            "The request is in a version of HTTP that is not spoken here; nothing was stored.",
            HttpStatus.REQUEST_TIMEOUT,
            "The request came too slowly, or not to its end; nothing was stored.",
            HttpStatus.TOO_MANY_REQUESTS,
            "Too much is sent from your address at once. Nothing was stored; try again in a moment.",
            HttpStatus.SERVICE_UNAVAILABLE,
            "More is asked for than can be answered at the moment. Nothing was stored; try again in a moment.");

    private final JsonMapper json;

    ProblemValve(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(this));
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var sentence = SENTENCES.getOrDefault(
                status,
                status.is4xxClientError()
                        ? "The request cannot be answered; nothing was stored."
                        : "Something went wrong on the server. The failure has been noted.");
        try {
            SecurityHeaders.write(request, response);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getReporter().write(json.writeValueAsString(ProblemDetail.forStatusAndDetail(status, sentence)));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The client is gone", e);
        }
    }
}
