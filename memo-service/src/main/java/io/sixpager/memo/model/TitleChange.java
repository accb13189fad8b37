package io.sixpager.memo.model;

import org.jspecify.annotations.Nullable;

/** What a memo was called when a text was submitted, and what it was called last with another. */
public record TitleChange(String before, String after) {

    /**
     * The title over two texts, or null if it is the same, or not known.
     *
     * @param to null for a text that is being written
     */
    public static @Nullable TitleChange between(MemoState memo, Revision from, @Nullable Revision to) {
        var before = from.title();
        var after = to == null ? memo.header().title() : last(memo, to);
        return before == null || after == null || before.equals(after) ? null : new TitleChange(before, after);
    }

    /** With a title that changed between two revisions, the earlier one was read too. */
    private static @Nullable String last(MemoState memo, Revision revision) {
        return memo.revision(revision.number() + 1)
                .map(next -> next.title())
                .orElse(memo.header().title());
    }
}
