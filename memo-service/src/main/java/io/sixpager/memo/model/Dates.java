package io.sixpager.memo.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as sentences name them. */
public final class Dates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Dates() {}

    /** "12 March 2026", by the clock of Greenwich, so that it is the same for everybody. */
    public static String day(Instant time) {
        return DAY.format(time);
    }

    /** "12 March 2026, 09:30 UTC". */
    public static String moment(Instant time) {
        return MOMENT.format(time);
    }
}
