package io.sixpager.memo.model;

import java.util.Set;

/**
 * The canonical text that an author had written from an old revision, kept beside the one it was merged into.
 *
 * @param figures the hashes of the figures that the text shows
 */
public record UnmergedText(int ancestor, String markdown, String contentHash, Set<String> figures) {

    public UnmergedText(int ancestor, String markdown, String contentHash) {
        this(ancestor, markdown, contentHash, Set.of());
    }

    public Merged reference() {
        return new Merged(ancestor, contentHash);
    }
}
