package io.sixpager.shared;

import java.io.PrintWriter;
import java.io.StringWriter;

/** An error as it is stored beside what has failed: its stack trace, as far as one reads it. */
public final class ErrorText {

    private static final int LIMIT = 8_000;

    private ErrorText() {}

    public static String of(Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        // PostgreSQL stores no text with this character.
        var text = trace.toString().replace("\0", "");
        return text.substring(0, Math.min(text.length(), LIMIT));
    }
}
