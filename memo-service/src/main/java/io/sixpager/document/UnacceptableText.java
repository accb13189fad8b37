package io.sixpager.document;

/** A text that no revision may have; the message is one sentence for its author. */
public final class UnacceptableText extends RuntimeException {

    private final boolean tooLarge;

    public UnacceptableText(String sentence) {
        this(sentence, false);
    }

    private UnacceptableText(String sentence, boolean tooLarge) {
        super(sentence);
        this.tooLarge = tooLarge;
    }

    public static UnacceptableText tooLarge(String sentence) {
        return new UnacceptableText(sentence, true);
    }

    /** Whether the text's size alone is the reason. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
