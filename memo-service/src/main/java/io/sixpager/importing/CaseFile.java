package io.sixpager.importing;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import io.sixpager.exchange.Title;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A history to be imported.
 *
 * @param figures what its texts show, as far as it came with them
 */
record CaseFile(
        String title,
        boolean restricted,
        @Nullable String owner,
        List<String> coauthors,
        String source,
        List<ImportedRevision> revisions,
        List<Act> acts,
        List<ImportedFigure> figures) {

    /** One revision; {@code date} and {@code author} are what the history claims. */
    record ImportedRevision(int revision, OffsetDateTime date, String author, String summary, String markdown) {}

    /** A figure that a text names by this hash. */
    record ImportedFigure(String hash, String mediaType, byte[] content) {}

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

    CaseFile {
        for (int i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            if (act.after() < 1 || act.after() > revisions.size()) {
                throw new NotACase(
                        "Act %d of case.json, “%s”, follows revision %d; the history has the revisions 1 to %d."
                                .formatted(i + 1, act.post(), act.after(), revisions.size()));
            }
        }
    }

    /** Names the import, so that a second run goes on where the first one ended. */
    String digest() {
        return CaseDigest.of(this);
    }

    List<Act> actsAfter(ImportedRevision revision) {
        return acts.stream().filter(act -> act.after() == revision.revision()).toList();
    }

    /** What the newest text calls itself. */
    static String title(List<ImportedRevision> revisions, String fallback) {
        try {
            return Title.of(CanonicalText.of(revisions.getLast().markdown()), fallback);
        } catch (UnacceptableText _) {
            return Title.among(fallback);
        }
    }
}
