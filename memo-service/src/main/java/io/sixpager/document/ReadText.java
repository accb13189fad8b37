package io.sixpager.document;

import java.util.List;

/** A text whose blocks have been read, with what every comparison asks of it, for whoever compares it twice. */
public final class ReadText {

    private final CanonicalText text;
    private final Manuscript manuscript;
    private final Blocks blocks;
    private final Wording wording;
    private final List<String> narrative;
    private final Ask ask;

    private ReadText(CanonicalText text, Manuscript manuscript) {
        this.text = text;
        this.manuscript = manuscript;
        blocks = Blocks.of(manuscript);
        wording = Wording.of(manuscript.leaves());
        narrative = Wording.of(manuscript.narrative()).keys();
        ask = Ask.of(manuscript);
    }

    public static ReadText of(CanonicalText text) {
        return new ReadText(text, Manuscript.of(text));
    }

    public CanonicalText text() {
        return text;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    Blocks blocks() {
        return blocks;
    }

    Wording wording() {
        return wording;
    }

    /** The words before the first appendix. */
    List<String> narrative() {
        return narrative;
    }

    Ask ask() {
        return ask;
    }
}
