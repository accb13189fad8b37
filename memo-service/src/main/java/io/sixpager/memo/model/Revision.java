package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.shared.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision as the memo remembers it: hashes and numbers, never the text.
 *
 * @param carried reviewers whose verdict this revision carried
 * @param lapsed reviewers whose verdict this revision ended
 * @param name what its authors call it
 * @param title what the memo was called when it was submitted; null where an older view does not know
 */
public record Revision(
        int number,
        int baseRevision,
        String contentHash,
        Attribution by,
        String summary,
        RevisionFacts facts,
        List<String> carried,
        List<String> lapsed,
        @Nullable Merged merged,
        @Nullable Integer restores,
        @Nullable String name,
        @Nullable String title) {

    public static Revision of(RevisionSubmitted e, @Nullable String title) {
        return new Revision(
                e.revision(),
                e.baseRevision(),
                e.contentHash(),
                e.by(),
                e.summary(),
                e.facts(),
                List.of(),
                List.of(),
                e.merged(),
                e.restores(),
                null,
                title);
    }

    public RevisionReference reference() {
        return new RevisionReference(number, contentHash);
    }

    public Revision carrying(String reviewer) {
        return with(ImmutableLists.plus(carried, reviewer), lapsed, name);
    }

    public Revision ending(String reviewer) {
        return with(carried, ImmutableLists.plus(lapsed, reviewer), name);
    }

    Revision named(String newName) {
        return with(carried, lapsed, newName);
    }

    private Revision with(List<String> newCarried, List<String> newLapsed, @Nullable String newName) {
        return new Revision(
                number,
                baseRevision,
                contentHash,
                by,
                summary,
                facts,
                newCarried,
                newLapsed,
                merged,
                restores,
                newName,
                title);
    }
}
