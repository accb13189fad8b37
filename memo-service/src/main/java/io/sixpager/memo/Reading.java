package io.sixpager.memo;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pages of one revision that were shown to one reader, and when last. */
public record Reading(String reader, int revision, SortedSet<Integer> pages, Instant at) {

    boolean isOf(String account, int number) {
        return reader.equals(account) && revision == number;
    }

    Reading joinedWith(Reading later) {
        var all = new TreeSet<>(pages);
        all.addAll(later.pages);
        return new Reading(reader, revision, all, later.at);
    }
}
