package io.sixpager.document;

import io.sixpager.document.manuscript.Reading;

/** A text whose blocks have been read, with what every comparison asks of it, for whoever compares it twice. */
public final class ReadText {

    private final Reading reading;

    private ReadText(Reading reading) {
        this.reading = reading;
    }

    public static ReadText of(CanonicalText text) {
        return new ReadText(Reading.of(text));
    }

    public CanonicalText text() {
        return reading.text();
    }

    Reading reading() {
        return reading;
    }
}
