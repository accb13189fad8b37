package io.sixpager.importing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A history to be imported.
 *
 * @param digest SHA-256 over all of it; names the import, so that a second run goes on where the first one ended
 */
record CaseFile(
        String title,
        boolean restricted,
        @Nullable String owner,
        List<String> coauthors,
        String source,
        List<ImportedRevision> revisions,
        List<Act> acts,
        String digest) {

    /** One revision; {@code date} and {@code author} are what the history claims. */
    record ImportedRevision(int revision, OffsetDateTime date, String author, String summary, String markdown) {}

    /**
     * Something that was done between two revisions: a POST to {@code /api/memos/{id}/{post}}.
     *
     * @param after the revision after which it happened
     * @param as a name under which later acts mean the objection that this one raises
     */
    record Act(
            int after,
            OffsetDateTime at,
            String by,
            String post,
            Map<String, Object> body,
            @Nullable String as) {}
}
