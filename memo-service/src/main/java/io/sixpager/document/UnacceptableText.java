package io.sixpager.document;

/** A text that no revision may have; the message is one sentence for its author. */
public final class UnacceptableText extends RuntimeException {

    UnacceptableText(String sentence) {
        super(sentence);
    }
}
