package io.sixpager.document;

/**
 * Other Markdown for one stretch of a canonical text; between blocks, so that either side can be read by itself.
 *
 * @param start the character of the text at which the stretch begins
 * @param before what stands there; empty where something is put in
 * @param after what is to stand there; empty where something is taken out
 */
public record Replacement(int start, String before, String after) {

    int end() {
        return start + before.length();
    }
}
