package io.sixpager.web;

import io.sixpager.shared.CommandRejected;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads values as if they had come in the body of a request: as strictly, checked as well, refused in the same words. */
@Component
public class RequestBodies {

    static final String NOT_EXPECTED = "The request is not the JSON that this address expects.";

    private final JsonOfRequests json;
    private final Validator validator;

    RequestBodies(JsonOfRequests json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws CommandRejected if the values are not such a body */
    public <T> T read(Map<String, Object> values, Class<T> type) {
        var body = bound(values, type);
        var errors = new DirectFieldBindingResult(body, "body");
        validator.validate(body, errors);
        if (errors.hasErrors()) {
            throw CommandRejected.invalid(corrections(errors));
        }
        return body;
    }

    private <T> T bound(Map<String, Object> values, Class<T> type) {
        try {
            return json.strict().convertValue(values, type);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    private static CommandRejected refusal(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandRejected refusal) {
                return refusal;
            }
            if (cause instanceof MismatchedInputException mismatch) {
                return CommandRejected.invalid(JsonMismatch.sentence(mismatch).orElse(NOT_EXPECTED));
            }
        }
        return CommandRejected.invalid(NOT_EXPECTED);
    }

    static String corrections(Errors errors) {
        return errors.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getDefaultMessage())
                .sorted()
                .collect(Collectors.joining("; ", "Please correct: ", "."));
    }
}
