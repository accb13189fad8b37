package io.sixpager.document.diff;

import io.sixpager.document.manuscript.IndexedBlocks;
import io.sixpager.document.manuscript.Similarity;
import io.sixpager.document.manuscript.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blocks of two texts, side by side while it is found out which became which. */
final class Pairing {

    /** Above it, two blocks are the same one, edited; so sure must one be to call a block moved. */
    static final double SAME = 0.6;

    static final int NONE = -1;

    final IndexedBlocks from;
    final IndexedBlocks to;

    /** The first counterpart of each block, or none. */
    final int[] after;

    final int[] before;
    final List<Match> matches = new ArrayList<>();

    /** So many neighbours here stand where so many stood there: one and one, or one and a few. */
    record Match(int before, int befores, int after, int afters, boolean moved) {}

    Pairing(IndexedBlocks from, IndexedBlocks to) {
        this.from = from;
        this.to = to;
        after = new int[from.size()];
        before = new int[to.size()];
        Arrays.fill(after, NONE);
        Arrays.fill(before, NONE);
    }

    void match(int i, int befores, int j, int afters, boolean moved) {
        Arrays.fill(after, i, i + befores, j);
        Arrays.fill(before, j, j + afters, i);
        matches.add(new Match(i, befores, j, afters, moved));
    }

    /** A match that takes a neighbour along. */
    void widen(int index, Match wider) {
        Arrays.fill(after, wider.before(), wider.before() + wider.befores(), wider.after());
        Arrays.fill(before, wider.after(), wider.after() + wider.afters(), wider.before());
        matches.set(index, wider);
    }

    /** Takes the pairs apart that share less, and tells which they were. */
    List<Match> loosen(double share) {
        var loose = matches.stream()
                .filter(match -> !match.moved() && match.befores() == 1 && match.afters() == 1)
                .filter(match -> Similarity.share(
                                from.words().get(match.before()), to.words().get(match.after()))
                        < share)
                .toList();
        matches.removeAll(loose);
        for (var match : loose) {
            after[match.before()] = NONE;
            before[match.after()] = NONE;
        }
        return loose;
    }

    boolean isFree(int i, int j) {
        return after[i] == NONE && before[j] == NONE;
    }

    boolean isEqual(int i, int j) {
        return from.keys().get(i).equals(to.keys().get(j));
    }

    /** Blocks of one kind, and a list in an indented block, which is code until somebody takes the indentation out. */
    boolean mayBecome(int i, int j) {
        return isOfOneKind(i, j)
                || isText(from.blocks().get(i)) && isText(to.blocks().get(j));
    }

    static boolean isText(TextBlock block) {
        return block.content() instanceof TextBlock.Code
                || block.content() instanceof TextBlock.Prose && block.headingLevel() == 0;
    }

    double share(int i, int j) {
        return isOfOneKind(i, j)
                ? Similarity.share(from.words().get(i), to.words().get(j))
                : 0;
    }

    private boolean isOfOneKind(int i, int j) {
        return Similarity.kind(from.blocks().get(i))
                .equals(Similarity.kind(to.blocks().get(j)));
    }
}
