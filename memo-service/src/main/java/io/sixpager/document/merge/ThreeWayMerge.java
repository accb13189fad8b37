package io.sixpager.document.merge;

import io.sixpager.document.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Merges two sequences of blocks that were made from one: blocks, items or rows. What both sides have kept in its place
 * holds the sequences together; between two such blocks lies a {@link Hunk} that at least one side has changed.
 */
public final class ThreeWayMerge {

    /** Each round gives up the moves that led into a conflict; this many are plenty for a text that people wrote. */
    private static final int ROUNDS = 8;

    private final List<SourceBlock> base;
    private final BaseAlignment mine;
    private final BaseAlignment theirs;

    private ThreeWayMerge(List<SourceBlock> base, List<SourceBlock> mine, List<SourceBlock> theirs) {
        this.base = base;
        this.mine = BaseAlignment.of(base, mine);
        this.theirs = BaseAlignment.of(base, theirs);
    }

    /** Of three whole texts; the one that both were made from may be empty. */
    public static List<Piece> of(String base, String mine, String theirs) {
        var sides = NoteNames.apart(base, mine, theirs);
        return of(SourceBlocks.of(base), SourceBlocks.of(sides.mine()), SourceBlocks.of(sides.theirs()), "\n\n");
    }

    /** @param apart the line ends between two blocks that have never been neighbours */
    static List<Piece> of(List<SourceBlock> base, List<SourceBlock> mine, List<SourceBlock> theirs, String apart) {
        var merge = new ThreeWayMerge(base, mine, theirs);
        var hunks = merge.hunks();
        merge.forgetAgreedMoves(hunks);
        for (int round = 1; ; round++) {
            var out = new Assembly(base, mine, theirs, apart);
            var spoiled = new TreeSet<Integer>();
            for (var hunk : hunks) {
                spoiled.addAll(merge.write(hunk, out));
            }
            if (spoiled.isEmpty()) {
                return out.pieces();
            }
            // a block that was moved into a conflict, or out of one, is taken for removed here and new there
            var forgotten = round < ROUNDS ? spoiled.stream().mapToInt(i -> i) : IntStream.range(0, base.size());
            forgotten.forEach(merge::forgetMove);
        }
    }

    private List<Integer> write(Hunk hunk, Assembly out) {
        var writing = new HunkMerge(mine, theirs, hunk, out);
        var spoiled = writing.write();
        if (hunk.base().end() < base.size()) {
            writing.triple(hunk.base().end());
        }
        return spoiled;
    }

    /** Each ends before a block that both sides have kept, or at the end. */
    private List<Hunk> hunks() {
        var hunks = new ArrayList<Hunk>();
        int at = 0;
        int mineAt = 0;
        int theirsAt = 0;
        for (int index = 0; index < base.size(); index++) {
            if (mine.kept(index) >= 0 && theirs.kept(index) >= 0) {
                hunks.add(Hunk.of(at, index, mineAt, mine.kept(index), theirsAt, theirs.kept(index)));
                at = index + 1;
                mineAt = mine.kept(index) + 1;
                theirsAt = theirs.kept(index) + 1;
            }
        }
        hunks.add(Hunk.of(
                at,
                base.size(),
                mineAt,
                mine.units().size(),
                theirsAt,
                theirs.units().size()));
        return hunks;
    }

    /** What both sides have moved to one place is simply new there on both sides. */
    private void forgetAgreedMoves(List<Hunk> hunks) {
        for (var hunk : hunks) {
            var my = hunk.mine().of(mine.units());
            var their = hunk.theirs().of(theirs.units());
            if (Hunk.say(my, their)) {
                for (int i = 0; i < my.size(); i++) {
                    int from = mine.movedFrom(hunk.mine().start() + i);
                    if (from >= 0 && from == theirs.movedFrom(hunk.theirs().start() + i)) {
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
