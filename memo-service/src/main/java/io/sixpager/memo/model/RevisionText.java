package io.sixpager.memo.model;

import java.util.Set;

/**
 * A revision's canonical text with everything derived from it before the command was sent. The text goes into the
 * content store under its hash, in the transaction of the event; the event keeps the hash and the derived facts.
 *
 * @param figures the hashes of the figures that the text shows
 */
public record RevisionText(String markdown, String contentHash, RevisionFacts facts, Set<String> figures) {

    public RevisionText(String markdown, String contentHash, RevisionFacts facts) {
        this(markdown, contentHash, facts, Set.of());
    }
}
