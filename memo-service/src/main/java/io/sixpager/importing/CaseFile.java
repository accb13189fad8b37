package io.sixpager.importing;

import io.sixpager.discussion.web.ThreadRequests;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import io.sixpager.exchange.Title;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A history to be imported.
 *
 * @param figures what its texts show, as far as it came with them
 * @param threads what was said of it elsewhere; it is brought beside the history, and is no part of what that says
 */
record CaseFile(
        String title,
        boolean restricted,
        @Nullable String owner,
        List<String> coauthors,
        String source,
        List<ImportedRevision> revisions,
        List<Act> acts,
        List<ImportedFigure> figures,
        List<CaseThread> threads) {

    /**
     * One revision; {@code date} and {@code author} are what the history claims.
     *
     * @param changed what had to be done to the text, or nothing
     * @param original the text as it was, where something was done to it, here or before it came
     */
    record ImportedRevision(
            int revision,
            OffsetDateTime date,
            String author,
            String summary,
            String markdown,
            String changed,
            byte @Nullable [] original) {

        private static final int SUMMARY = 500;

        ImportedRevision(int revision, OffsetDateTime date, String author, String summary, String markdown) {
            this(revision, date, author, summary, markdown, "", null);
        }

        static ImportedRevision of(
                int revision, OffsetDateTime date, String author, String summary, byte[] bytes, PastText text) {
            var changed = text.note();
            return new ImportedRevision(
                    revision, date, author, summary, text.markdown(), changed, changed.isEmpty() ? null : bytes);
        }

        /** A text that was changed before it came here; where it had to be changed here, it is what it was here. */
        ImportedRevision changedFrom(byte @Nullable [] earlier) {
            return changed.isEmpty()
                    ? new ImportedRevision(revision, date, author, summary, markdown, changed, earlier)
                    : this;
        }

        /** What readers are told of the revision. */
        String told() {
            if (changed.isEmpty()) {
                return summary;
            }
            var note = " [Changed on the way in: " + changed + " The original is kept.]";
            var room = SUMMARY - note.codePointCount(0, note.length());
            return (summary.codePointCount(0, summary.length()) <= room
                            ? summary
                            : summary.substring(0, summary.offsetByCodePoints(0, room - 1)) + "…")
                    + note;
        }

        ImportedRevision summarised(String other) {
            return new ImportedRevision(revision, date, author, other, markdown, changed, original);
        }

        private ImportedRevision later(long days) {
            return new ImportedRevision(revision, date.plusDays(days), author, summary, markdown, changed, original);
        }
    }

    /** A figure that a text names by this hash. */
    record ImportedFigure(String hash, String mediaType, byte[] content) {}

    /**
     * Something that was done between two revisions: a POST to {@code /api/memos/{id}/{post}}.
     *
     * @param after the revision after which it happened
     * @param as a name under which later acts mean the objection or the thread that this one begins
     */
    record Act(
            int after,
            OffsetDateTime at,
            String by,
            String post,
            Map<String, Object> body,
            @Nullable String as) {

        private static final String DUE = "due";

        /** What an act is done to. */
        enum Family {
            MEMO,
            THREAD
        }

        Family family() {
            return ThreadRequests.isSaid(post) ? Family.THREAD : Family.MEMO;
        }

        private Act later(long days) {
            var moved = new LinkedHashMap<>(body);
            moved.computeIfPresent(
                    DUE,
                    (_, due) -> OffsetDateTime.parse(due.toString())
                            .plusDays(days)
                            .toInstant()
                            .toString());
            return new Act(after, at.plusDays(days), by, post, moved, as);
        }
    }

    CaseFile(
            String title,
            boolean restricted,
            @Nullable String owner,
            List<String> coauthors,
            String source,
            List<ImportedRevision> revisions,
            List<Act> acts,
            List<ImportedFigure> figures) {
        this(title, restricted, owner, coauthors, source, revisions, acts, figures, List.of());
    }

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

    /** The same history, all of it so many days later. */
    CaseFile later(long days) {
        return new CaseFile(
                title,
                restricted,
                owner,
                coauthors,
                source,
                revisions.stream().map(revision -> revision.later(days)).toList(),
                acts.stream().map(act -> act.later(days)).toList(),
                figures,
                threads);
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
