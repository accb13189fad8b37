package io.sixpager.web;

import io.sixpager.shared.CommandRejected;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What does not even reach a controller, or only in part, as a problem with a sentence. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandRejected refusal) {
                var problem = ProblemAdvice.problem(refusal);
                return handleExceptionInternal(
                        e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
            }
            if (cause instanceof MismatchedInputException mismatch) {
                var sentence = JsonMismatch.sentence(mismatch).orElse(RequestBodies.NOT_EXPECTED);
                return problem(e, headers, status, request, sentence);
            }
            if (cause instanceof StreamConstraintsException) {
                return problem(
                        e,
                        headers,
                        HttpStatus.CONTENT_TOO_LARGE,
                        request,
                        "The request holds a text that is larger than any that is taken here; nothing was stored.");
            }
        }
        return problem(e, headers, status, request, RequestBodies.NOT_EXPECTED);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : e.getPropertyName();
        return problem(e, headers, status, request, "“" + e.getValue() + "” is not a valid value for " + name + ".");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(
                e, headers, HttpStatus.UNPROCESSABLE_CONTENT, request, RequestBodies.corrections(e.getBindingResult()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(e, headers, status, request, "This address does not take " + e.getMethod() + ".");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var types = e.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(", "));
        return problem(
                e,
                headers,
                status,
                request,
                types.isEmpty()
                        ? "This address cannot answer as the request's Accept header asks."
                        : "This address answers with " + types + ", and the request accepts none of it.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(e, headers, status, request, "There is nothing at this address.");
    }

    private @Nullable ResponseEntity<Object> problem(
            Exception e, HttpHeaders headers, HttpStatusCode status, WebRequest request, String sentence) {
        return handleExceptionInternal(e, ProblemDetail.forStatusAndDetail(status, sentence), headers, status, request);
    }
}
