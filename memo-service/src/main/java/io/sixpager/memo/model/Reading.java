package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.RevisionRead;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The pages of one revision that were shown to one reader.
 *
 * @param at when last
 * @param widened when a page was shown last that had not been before
 */
public record Reading(String reader, int revision, SortedSet<Integer> pages, Instant at, Instant widened) {

    /** Within it, a report of pages that are known already says nothing new. */
    private static final Duration NEWS_AFTER = Duration.ofMinutes(5);

    public static Reading of(RevisionRead e) {
        return new Reading(e.reader(), e.revision(), new TreeSet<>(e.pages()), e.by().at(), e.by().at());
    }

    boolean isOf(String account, int number) {
        return reader.equals(account) && revision == number;
    }

    public boolean tells(Set<Integer> reported, Instant when) {
        return pages.containsAll(reported) && when.isBefore(at.plus(NEWS_AFTER));
    }

    /** Since when all that is known to have been shown was shown. */
    public Instant complete() {
        return widened;
    }

    Reading joinedWith(Reading later) {
        var all = new TreeSet<>(pages);
        return new Reading(reader, revision, all, later.at, all.addAll(later.pages) ? later.at : widened);
    }
}
