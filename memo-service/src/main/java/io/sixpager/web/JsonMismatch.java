package io.sixpager.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Well-formed JSON that is not what an address expects: which value it is, and what it should be. */
final class JsonMismatch {

    /** A longer name helps nobody who has sent it. */
    private static final int LONGEST_NAME = 100;

    private JsonMismatch() {}

    /** Empty where the request as a whole is something else. */
    static Optional<String> sentence(MismatchedInputException e) {
        var field = name(e.getPath());
        if (field.isEmpty() || field.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return Optional.of(
                e instanceof UnrecognizedPropertyException
                        ? "There is no field “" + field + "” here."
                        : "The field “" + field + "” must be " + kind(e.getTargetType()) + ".");
    }

    private static String name(List<JacksonException.Reference> path) {
        var name = new StringBuilder();
        for (var step : path) {
            if (step.getPropertyName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return name.toString();
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Instant.class) {
            return "a time such as 2004-03-01T17:00:00Z";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a whole number" : "an object";
    }
}
