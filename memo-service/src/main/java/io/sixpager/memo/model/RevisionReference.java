package io.sixpager.memo.model;

import org.jspecify.annotations.Nullable;

/**
 * The exact text that was on the sender's screen: a revision's number and the SHA-256 of its canonical text.
 *
 * @param title under which it was shown; null says nothing of that
 */
public record RevisionReference(
        int revision, String contentHash, @Nullable String title) {

    public RevisionReference(int revision, String contentHash) {
        this(revision, contentHash, null);
    }

    public boolean isOf(Revision text) {
        return revision == text.number() && contentHash.equals(text.contentHash());
    }
}
