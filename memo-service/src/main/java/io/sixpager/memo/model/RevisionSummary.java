package io.sixpager.memo.model;

import io.sixpager.document.ChangeClass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One revision as readers see it in lists and refusals. Claimed time and author come from an import. */
public record RevisionSummary(
        int revision,
        int baseRevision,
        String contentHash,
        String by,
        Instant submittedAt,
        @Nullable Instant claimedAt,
        @Nullable String claimedBy,
        String summary,
        int words,
        int pages,
        int appendixPages,
        int wordsChanged,
        ChangeClass changeClass,
        RevisionFacts.@Nullable Overflow overflow,
        String layoutVersion,
        List<String> carried,
        List<String> lapsed,
        @Nullable Merged merged,
        @Nullable Integer restores,
        @Nullable String name) {

    public static RevisionSummary of(Revision revision) {
        var facts = revision.facts();
        var claim = revision.by().claim();
        return new RevisionSummary(
                revision.number(),
                revision.baseRevision(),
                revision.contentHash(),
                revision.by().account(),
                revision.by().at(),
                claim == null ? null : claim.at(),
                claim == null ? null : claim.by(),
                revision.summary(),
                facts.words(),
                facts.pages(),
                facts.appendixPages(),
                facts.wordsChanged(),
                facts.changeClass(),
                facts.overflow(),
                facts.layoutVersion(),
                revision.carried(),
                revision.lapsed(),
                revision.merged(),
                revision.restores(),
                revision.name());
    }
}
