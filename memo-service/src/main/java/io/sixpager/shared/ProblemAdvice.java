package io.sixpager.shared;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Every failure as a problem (RFC 9457) whose detail is a sentence. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    /** SQL states of values that do not fit, of broken constraints and of malformed statements. */
    private static final Set<String> WRONG_QUESTION = Set.of("22", "23", "42");

    private static final String NOT_EXPECTED = "The request is not the JSON that this address expects.";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail on(CommandRejected refusal) {
        var status = switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT, STALE -> HttpStatus.CONFLICT;
        };
        var problem = ProblemDetail.forStatusAndDetail(status, refusal.reason());
        refusal.details().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(BadCredentialsException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail on(MethodArgumentTypeMismatchException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "“" + e.getValue() + "” is not a valid value for " + e.getName() + ".");
    }

    @ExceptionHandler
    ProblemDetail on(InvalidParameterException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The address holds a value that is not UTF-8 text.");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ProblemDetail onDatabase(Exception e) {
        LOG.error("The database failed a request", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The database does not answer. Whether your command was stored is unknown; "
                        + "send it again with the same Idempotency-Key.");
    }

    /** The database answers; what it was asked was wrong. */
    @ExceptionHandler
    ProblemDetail on(DataIntegrityViolationException e) {
        return failed(e);
    }

    /** The event store has exceptions of its own for what its database fails. */
    @ExceptionHandler
    ProblemDetail on(RuntimeException e) {
        return comesFromDatabase(e) ? onDatabase(e) : failed(e);
    }

    private static ProblemDetail failed(Exception e) {
        LOG.error("A request failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on the server. The failure has been noted.");
    }

    private static boolean comesFromDatabase(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                return WRONG_QUESTION.stream().noneMatch(String.valueOf(failure.getSQLState())::startsWith);
            }
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return !(cause instanceof DataIntegrityViolationException);
            }
        }
        return false;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandRejected refusal) {
                var problem = on(refusal);
                return handleExceptionInternal(
                        e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
            }
            if (cause instanceof MismatchedInputException misfit) {
                var sentence = Misfit.sentence(misfit).orElse(NOT_EXPECTED);
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
        return problem(e, headers, status, request, NOT_EXPECTED);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var sentence = e.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getDefaultMessage())
                .sorted()
                .collect(Collectors.joining("; ", "Please correct: ", "."));
        return problem(e, headers, HttpStatus.UNPROCESSABLE_CONTENT, request, sentence);
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
