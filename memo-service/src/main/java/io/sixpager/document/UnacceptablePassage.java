package io.sixpager.document;

/** Words that nobody can point at; the message is one sentence for whoever selected them. */
public final class UnacceptablePassage extends RuntimeException {

    public UnacceptablePassage(String sentence) {
        super(sentence);
    }
}
