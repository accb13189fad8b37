package io.sixpager.document.placement;

import io.sixpager.document.placement.Counterparts.Replaced;
import org.jspecify.annotations.Nullable;

/** The first way: an anchor's words are followed through the redline of both texts. */
final class Following {

    /** What each word that was put between those of a passage takes from their being one. */
    private static final double PUT_BETWEEN = 0.1;

    /** So much longer may be what stands for words that are gone, before most of it is something new. */
    private static final int LONGER = 2;

    private final Counterparts counterparts;
    private final Words from;

    Following(Counterparts counterparts, Words from) {
        this.counterparts = counterparts;
        this.from = from;
    }

    /**
     * Where the words went that were followed.
     *
     * @param kept what they say, of all that the anchor says, from 0 to 1
     */
    record Followed(WordRange place, double kept, boolean moved) {}

    @Nullable Followed of(WordRange words) {
        var cluster = heaviest(words);
        if (cluster == null) {
            return null;
        }
        int start = counterparts.after(cluster.first) - missing(words, cluster.first, -1);
        int end = counterparts.after(cluster.last) + missing(words, cluster.last, 1);
        return new Followed(
                new WordRange(start, end), cluster.weight / from.weight(words), cluster.moved > cluster.weight / 2);
    }

    private static final class Cluster {
        private final int first;
        private int last;
        private double weight;
        private double moved;
        private double worth;

        private Cluster(int first) {
            this.first = first;
            last = first;
        }

        private Cluster(Cluster other) {
            first = other.first;
            last = other.last;
            weight = other.weight;
            moved = other.moved;
            worth = other.worth;
        }
    }

    /** Of the stretches that the words stand in now, the one that has most of what they say and least of anything else. */
    private @Nullable Cluster heaviest(WordRange words) {
        Cluster heaviest = null;
        Cluster cluster = null;
        for (int i = words.first(); i <= words.last(); i++) {
            int place = counterparts.after(i);
            if (place == Counterparts.NONE) {
                continue;
            }
            if (cluster != null) {
                int apart = place - counterparts.after(cluster.last);
                cluster.worth -= PUT_BETWEEN * Math.max(0, apart - (i - cluster.last));
                cluster = apart <= 0 || cluster.worth <= 0 ? null : cluster;
            }
            cluster = cluster == null ? new Cluster(i) : cluster;
            cluster.last = i;
            cluster.weight += from.weight(i);
            cluster.worth += from.weight(i);
            cluster.moved += counterparts.isMoved(i) ? from.weight(i) : 0;
            heaviest = heaviest == null || cluster.worth > heaviest.worth ? new Cluster(cluster) : heaviest;
        }
        return heaviest;
    }

    /** How many words stand for those between the edge of a passage and the first of its words that is still there. */
    private int missing(WordRange words, int kept, int step) {
        int edge = step < 0 ? words.first() : words.last();
        int next = kept + step;
        var replaced = kept == edge ? null : counterparts.replaced(next);
        if (replaced == null || !adjoins(replaced, kept, step)) {
            return 0;
        }
        var gone = replaced.old();
        int lost = step < 0 ? next - Math.max(edge, gone.first()) + 1 : Math.min(edge, gone.last()) - next + 1;
        int here = lost == gone.size()
                ? replaced.now().size()
                : Math.round((float) lost * replaced.now().size() / gone.size());
        return Math.min(here, LONGER * lost + LONGER);
    }

    private boolean adjoins(Replaced replaced, int kept, int step) {
        int place = counterparts.after(kept);
        return step < 0 ? replaced.now().last() == place - 1 : replaced.now().first() == place + 1;
    }
}
