package io.sixpager.discussion.web;

import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.query.PassagePlacements.Recorded;
import io.sixpager.discussion.query.ThreadStates.Entry;
import io.sixpager.people.Person;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has been told what is said beside a revision. Whoever names it is told what has come since; where
 * that cannot be said, everything.
 *
 * @param threads the entry of the log up to which threads were told
 * @param placements the same of placements
 * @param besides what else an answer follows from: the revision, the reader, how they stand to the memo, and whether
 *     something is withheld from them
 */
record Told(long threads, long placements, String besides) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})-(\\w{1,40})");

    static Told of(
            int revision,
            Collection<Entry> threads,
            Collection<Recorded> placed,
            Person reader,
            Standing standing,
            boolean withheld) {
        return new Told(
                threads.stream().mapToLong(Entry::logIndex).max().orElse(0),
                placed.stream().mapToLong(Recorded::logIndex).max().orElse(0),
                revision
                        + "_"
                        + Integer.toHexString(reader.username().hashCode())
                        + (reader.audits() ? "r" : "")
                        + (standing.author() ? "w" : "")
                        + (standing.involved() ? "v" : "")
                        + (standing.afterwards() ? "o" : "")
                        + (withheld ? "h" : ""));
    }

    static @Nullable Told parse(@Nullable String text) {
        var form = FORM.matcher(text == null ? "" : text);
        return form.matches()
                ? new Told(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), form.group(3))
                : null;
    }

    /** Whether what has come between the two follows from the log; nothing in it has been taken back, either. */
    boolean leadsTo(Told now) {
        return besides.equals(now.besides) && threads <= now.threads && placements <= now.placements;
    }

    boolean isNews(Entry thread, @Nullable Recorded placement) {
        return thread.logIndex() > threads || (placement != null && placement.logIndex() > placements);
    }

    @Override
    public String toString() {
        return threads + "-" + placements + "-" + besides;
    }
}
