package io.sixpager.web;

import io.sixpager.shared.CommandRejected;
import java.sql.SQLException;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every failure as a problem (RFC 9457) whose detail is a sentence; {@link RequestProblems} has what Spring refuses. */
@RestControllerAdvice
class ProblemAdvice {

    /** SQL states of values that do not fit, of broken constraints and of malformed statements. */
    private static final Set<String> WRONG_QUESTION = Set.of("22", "23", "42");

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail on(CommandRejected refusal) {
        if (refusal.kind() == CommandRejected.Kind.DAMAGED) {
            LOG.error("The record is damaged: {}", refusal.reason());
        }
        return problem(refusal);
    }

    static ProblemDetail problem(CommandRejected refusal) {
        var status = switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT, STALE -> HttpStatus.CONFLICT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case DAMAGED -> HttpStatus.INTERNAL_SERVER_ERROR;
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
}
