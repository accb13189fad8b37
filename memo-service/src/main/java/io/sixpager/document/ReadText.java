package io.sixpager.document;

import io.sixpager.document.manuscript.Reading;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

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

    /** What each block says that says something, by the block's number in addresses. */
    public SequencedMap<Integer, String> wordsOfBlocks() {
        var words = new LinkedHashMap<Integer, String>();
        for (var block : reading.manuscript().blocks()) {
            var text = block.text();
            if (!text.isBlank()) {
                words.put(block.place().number(), text);
            }
        }
        return words;
    }

    Reading reading() {
        return reading;
    }
}
