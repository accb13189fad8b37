package io.sixpager.discussion.web;

import io.sixpager.discussion.model.Excerpt;
import io.sixpager.shared.Attribution.Claim;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes claims of the names and times in a file: it may say any, and what cannot be believed is left out. */
@Component
class FileClaims {

    private static final int NAME = 100;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final Clock clock;

    FileClaims(Clock clock) {
        this.clock = clock;
    }

    /** @param source what it is in which file, such as “Word comment in Plan.docx” */
    Claim of(@Nullable String author, @Nullable String date, String source) {
        var name = author == null ? "" : line(author, NAME);
        return new Claim(time(date), name.isEmpty() ? null : name, line(source, 2 * NAME));
    }

    private static String line(String text, int limit) {
        var line = text.replaceAll("\\p{C}", "").replaceAll("\\s+", " ").strip();
        return line.length() <= limit ? line : Excerpt.of(line, limit / 2);
    }

    private Instant time(@Nullable String date) {
        var now = clock.instant();
        try {
            var at = OffsetDateTime.parse(
                            date == null ? "" : date.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? date : date + "Z")
                    .toInstant();
            return at.isBefore(EARLIEST) || at.isAfter(now) ? now : at;
        } catch (DateTimeParseException _) {
            return now;
        }
    }
}
