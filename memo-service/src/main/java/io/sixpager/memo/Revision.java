package io.sixpager.memo;

import io.sixpager.shared.Attribution;
import java.util.List;

/**
 * One revision as the memo remembers it: hashes and numbers, never the text.
 *
 * @param carried reviewers whose verdict this revision carried
 * @param lapsed reviewers whose verdict this revision ended
 */
public record Revision(
        int number,
        int baseRevision,
        String contentHash,
        Attribution by,
        String summary,
        RevisionFacts facts,
        List<String> carried,
        List<String> lapsed) {

    Binding binding() {
        return new Binding(number, contentHash);
    }

    Revision carrying(String reviewer) {
        return new Revision(
                number, baseRevision, contentHash, by, summary, facts, Copies.plus(carried, reviewer), lapsed);
    }

    Revision ending(String reviewer) {
        return new Revision(
                number, baseRevision, contentHash, by, summary, facts, carried, Copies.plus(lapsed, reviewer));
    }
}
