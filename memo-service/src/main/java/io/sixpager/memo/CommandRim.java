package io.sixpager.memo;

import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every command passes on its way in: who sends it and when, what an import claims, and the key that makes sending
 * it twice harmless.
 */
@Component
class CommandRim {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String CLAIMED_AT = "Sixpager-Claimed-At";
    static final String CLAIMED_BY = "Sixpager-Claimed-By";
    static final String CLAIMED_SOURCE = "Sixpager-Claimed-Source";
    private static final int HEADER_LIMIT = 100;
    private static final int SOURCE_LIMIT = 200;
    private static final Instant EARLIEST_CLAIM = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final MemoDesk desk;
    private final AnswerBook answers;
    private final JsonMapper json;
    private final Clock clock;

    CommandRim(MemoDesk desk, AnswerBook answers, JsonMapper json, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Sends one command, once.
     *
     * @param body what the client sent; part of the request's fingerprint
     */
    Receipt send(HttpServletRequest request, Person sender, Object body, Function<Attribution, MemoCommand> command) {
        var key = key(request, sender, body);
        if (key != null) {
            var answered = answers.find(key);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        try {
            return desk.send(command.apply(attribution(request, sender)), key);
        } catch (DuplicateKeyException | CommandRejected e) {
            // The same request may have been accepted a moment ago, on another connection.
            if (key != null) {
                var answered = answers.find(key);
                if (answered.isPresent()) {
                    return answered.get();
                }
            }
            throw e;
        }
    }

    private Attribution attribution(HttpServletRequest request, Person sender) {
        var now = clock.instant();
        return new Attribution(sender.username(), now, claim(request, now));
    }

    private static Attribution.@Nullable Claim claim(HttpServletRequest request, Instant now) {
        var at = header(request, CLAIMED_AT, HEADER_LIMIT);
        var by = header(request, CLAIMED_BY, HEADER_LIMIT);
        var source = header(request, CLAIMED_SOURCE, SOURCE_LIMIT);
        if (at != null) {
            return new Attribution.Claim(claimedTime(at, now), by, Objects.requireNonNullElse(source, "imported"));
        }
        if (by != null || source != null) {
            throw CommandRejected.invalid("A claim says when something happened: send " + CLAIMED_AT + " with "
                    + (by == null ? CLAIMED_SOURCE : CLAIMED_BY) + ".");
        }
        return null;
    }

    private static Instant claimedTime(String text, Instant now) {
        try {
            var at = OffsetDateTime.parse(text).toInstant();
            if (at.isBefore(EARLIEST_CLAIM) || at.isAfter(now.plus(CLOCK_TOLERANCE))) {
                throw CommandRejected.invalid(CLAIMED_AT + " must lie between the year 1900 and the present.");
            }
            return at;
        } catch (DateTimeParseException _) {
            throw CommandRejected.invalid(CLAIMED_AT + " must be a time such as 2004-03-01T09:00:00-08:00.");
        }
    }

    private @Nullable IdempotencyKey key(HttpServletRequest request, Person sender, Object body) {
        var key = header(request, IDEMPOTENCY_KEY, HEADER_LIMIT);
        return key == null
                ? null
                : new IdempotencyKey(
                        sender.username(),
                        key,
                        sha256(request.getMethod() + " " + request.getRequestURI() + "\n"
                                + json.writeValueAsString(body)));
    }

    /** Headers carry ASCII only, so whatever else a value has comes percent-encoded as UTF-8. */
    private static @Nullable String header(HttpServletRequest request, String name, int limit) {
        var value = request.getHeader(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = decoded(name, value).strip();
        if (text.length() > limit) {
            throw CommandRejected.invalid("The header " + name + " may have at most " + limit + " characters.");
        }
        Guards.requireLine("The header " + name, text);
        return text;
    }

    private static String decoded(String name, String value) {
        try {
            return UriUtils.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw CommandRejected.invalid("The header " + name + " is not percent-encoded correctly.");
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
