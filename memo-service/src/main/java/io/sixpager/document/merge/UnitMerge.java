package io.sixpager.document.merge;

import io.sixpager.document.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Merges two sequences of slices that were made from one: blocks, items or rows. What both sides have kept in its place
 * holds the sequences together; between two such slices lies a {@link Stretch} that at least one side has changed.
 */
public final class UnitMerge {

    /** Each round gives up the moves that led into a conflict; this many are plenty for a text that people wrote. */
    private static final int ROUNDS = 8;

    private final List<Slice> base;
    private final Descent mine;
    private final Descent theirs;

    private UnitMerge(List<Slice> base, List<Slice> mine, List<Slice> theirs) {
        this.base = base;
        this.mine = Descent.of(base, mine);
        this.theirs = Descent.of(base, theirs);
    }

    /** Of three whole texts; the one that both were made from may be empty. */
    public static List<Piece> of(String base, String mine, String theirs) {
        var sides = NoteNames.apart(base, mine, theirs);
        return of(Slices.of(base), Slices.of(sides.mine()), Slices.of(sides.theirs()), "\n\n");
    }

    /** @param apart the line ends between two slices that have never been neighbours */
    static List<Piece> of(List<Slice> base, List<Slice> mine, List<Slice> theirs, String apart) {
        var merge = new UnitMerge(base, mine, theirs);
        var stretches = merge.stretches();
        merge.forgetAgreedMoves(stretches);
        for (int round = 1; ; round++) {
            var out = new Assembly(base, mine, theirs, apart);
            var spoiled = new TreeSet<Integer>();
            for (var stretch : stretches) {
                spoiled.addAll(merge.write(stretch, out));
            }
            if (spoiled.isEmpty()) {
                return out.pieces();
            }
            // a slice that was moved into a conflict, or out of one, is taken for removed here and new there
            var forgotten = round < ROUNDS ? spoiled.stream().mapToInt(i -> i) : IntStream.range(0, base.size());
            forgotten.forEach(merge::forgetMove);
        }
    }

    private List<Integer> write(Stretch stretch, Assembly out) {
        var writing = new StretchMerge(mine, theirs, stretch, out);
        var spoiled = writing.write();
        if (stretch.base().end() < base.size()) {
            writing.triple(stretch.base().end());
        }
        return spoiled;
    }

    /** Each ends before a slice that both sides have kept, or at the end. */
    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        int at = 0;
        int mineAt = 0;
        int theirsAt = 0;
        for (int index = 0; index < base.size(); index++) {
            if (mine.kept(index) >= 0 && theirs.kept(index) >= 0) {
                stretches.add(Stretch.of(at, index, mineAt, mine.kept(index), theirsAt, theirs.kept(index)));
                at = index + 1;
                mineAt = mine.kept(index) + 1;
                theirsAt = theirs.kept(index) + 1;
            }
        }
        stretches.add(Stretch.of(
                at,
                base.size(),
                mineAt,
                mine.units().size(),
                theirsAt,
                theirs.units().size()));
        return stretches;
    }

    /** What both sides have moved to one place is simply new there on both sides. */
    private void forgetAgreedMoves(List<Stretch> stretches) {
        for (var stretch : stretches) {
            var my = stretch.mine().of(mine.units());
            var their = stretch.theirs().of(theirs.units());
            if (Stretch.say(my, their)) {
                for (int i = 0; i < my.size(); i++) {
                    int from = mine.movedFrom(stretch.mine().start() + i);
                    if (from >= 0 && from == theirs.movedFrom(stretch.theirs().start() + i)) {
                        forgetMove(from);
                    }
                }
            }
        }
    }

    private void forgetMove(int index) {
        mine.forgetMove(index);
        theirs.forgetMove(index);
    }
}
