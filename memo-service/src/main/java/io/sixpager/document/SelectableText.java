package io.sixpager.document;

import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.passage.BlockPlaces;
import io.sixpager.document.passage.VisibleText;

/**
 * The words of a text as a page shows them, and where each block stands among them: all that a selection is checked
 * against, in a small part of the memory that the text takes when it is read for comparing.
 *
 * @param hash of the text
 */
public record SelectableText(String hash, String words, BlockPlaces places) {

    /** In characters, about what a block takes beside its words. */
    private static final int AROUND_BLOCK = 100;

    private SelectableText(String hash, VisibleText visible) {
        this(hash, visible.text(), visible.places());
    }

    public static SelectableText of(CanonicalText text) {
        return new SelectableText(text.hash(), VisibleText.of(Manuscript.of(text)));
    }

    public static SelectableText of(ReadText text) {
        return new SelectableText(
                text.text().hash(), VisibleText.of(text.reading().manuscript()));
    }

    /** In characters, for whoever keeps some. */
    public int weight() {
        return words.length() + AROUND_BLOCK * places.count();
    }
}
