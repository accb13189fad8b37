package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.shared.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's verdict on the exact text of one revision.
 *
 * @param by who gave it and when; another account than the reviewer's where it was given on the reviewer's behalf
 * @param revision the one it holds for: the one it was given on, or was carried to
 * @param standing whether it counts, and whether it was given on that revision or carried to it
 * @param lapsedBecause why it stands no longer, by another text or by its giver's own word
 * @param carriedFrom the revision it was given on, where an identical or layout-only one carried it on
 */
public record Verdict(
        VerdictKind kind,
        int revision,
        String contentHash,
        @Nullable String reason,
        @Nullable String conditions,
        Attribution by,
        Standing standing,
        @Nullable Integer carriedFrom,
        @Nullable String lapsedBecause,
        @Nullable Attribution lapsed) {

    /** Whether a verdict counts for the present text. */
    public enum Standing {
        CURRENT,
        CARRIED,
        LAPSED,
        WITHDRAWN
    }

    static Verdict of(VerdictGiven e) {
        return new Verdict(
                e.verdict(),
                e.revision(),
                e.contentHash(),
                e.reason(),
                e.conditions(),
                e.by(),
                Standing.CURRENT,
                null,
                null,
                null);
    }

    public boolean stands() {
        return standing == Standing.CURRENT || standing == Standing.CARRIED;
    }

    public boolean assents() {
        return stands() && kind.assents();
    }

    /** The revision whose pages the reviewer had before them. */
    public int readRevision() {
        return carriedFrom == null ? revision : carriedFrom;
    }

    PastVerdict past() {
        return new PastVerdict(kind, revision);
    }

    Verdict carriedTo(int toRevision, String hash) {
        return new Verdict(
                kind, toRevision, hash, reason, conditions, by, Standing.CARRIED, readRevision(), null, null);
    }

    Verdict lapsed(String because, Attribution when) {
        return ended(Standing.LAPSED, because, when);
    }

    Verdict withdrawn(String because, Attribution when) {
        return ended(Standing.WITHDRAWN, because, when);
    }

    private Verdict ended(Standing end, String because, Attribution when) {
        return new Verdict(kind, revision, contentHash, reason, conditions, by, end, carriedFrom, because, when);
    }
}
