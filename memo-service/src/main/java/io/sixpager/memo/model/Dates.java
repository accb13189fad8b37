package io.sixpager.memo.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences name them. */
public final class Dates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Dates() {}

    /** "12 March 2026", by the clock of Greenwich, so that it is the same for everybody. */
    public static String day(Instant time) {
        return DAY.format(time);
    }
}
