package io.sixpager.importing;

/** A history that cannot be imported; the message says why in a sentence. */
final class NotACase extends RuntimeException {

    NotACase(String sentence) {
        super(sentence);
    }
}
