package io.sixpager.document.merge;

import io.sixpager.document.diff.Alignment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of each block of a base in a text that was made from it: kept in its place, moved to another, or gone.
 * Positions are indices; −1 stands for none.
 */
final class BaseAlignment {

    private static final double MOVED = 0.7;
    private static final int WORDS_OF_A_MOVE = 4;
    private static final int LARGEST_SEARCH = 20_000;

    private final List<SourceBlock> base;
    private final List<SourceBlock> units;
    private final BlockSimilarity similarity = new BlockSimilarity();
    private final int[] kept;
    private final int[] moved;
    private final int[] origins;

    private BaseAlignment(List<SourceBlock> base, List<SourceBlock> units) {
        this.base = base;
        this.units = units;
        this.kept = none(base.size());
        this.moved = none(base.size());
        this.origins = none(units.size());
    }

    static BaseAlignment of(List<SourceBlock> base, List<SourceBlock> units) {
        var alignment = new BaseAlignment(base, units);
        alignment.findKept();
        alignment.findMoved();
        return alignment;
    }

    List<SourceBlock> units() {
        return units;
    }

    int kept(int index) {
        return kept[index];
    }

    int moved(int index) {
        return moved[index];
    }

    boolean isGone(int index) {
        return kept[index] < 0 && moved[index] < 0;
    }

    boolean isEdited(int index) {
        return kept[index] >= 0 && !units.get(kept[index]).says(base.get(index));
    }

    /** Whether a unit stands where it stands in the base. */
    boolean isKept(int unit) {
        return origins[unit] >= 0 && kept[origins[unit]] == unit;
    }

    /** The block of the base that was moved here. */
    int movedFrom(int unit) {
        return isKept(unit) ? -1 : origins[unit];
    }

    /** From now on the block is gone from one place and new at another. */
    void forgetMove(int index) {
        if (moved[index] >= 0) {
            origins[moved[index]] = -1;
            moved[index] = -1;
        }
    }

    private void findKept() {
        var pairs = Alignment.of(
                indices(base),
                indices(units),
                base.stream().map(SourceBlock::key).toList(),
                units.stream().map(SourceBlock::key).toList(),
                (one, other) -> similarity.between(base.get(one), units.get(other)));
        for (var pair : pairs) {
            var before = pair.before();
            var after = pair.after();
            if (before != null && after != null) {
                kept[before] = after;
                origins[after] = before;
            }
        }
    }

    /** Only where there is no doubt: each is the one thing that resembles the other. */
    private void findMoved() {
        var gone = IntStream.range(0, base.size())
                .filter(index -> kept[index] < 0 && similarity.countWords(base.get(index)) >= WORDS_OF_A_MOVE)
                .toArray();
        var arrived = IntStream.range(0, units.size())
                .filter(unit -> origins[unit] < 0)
                .toArray();
        if ((long) gone.length * arrived.length > LARGEST_SEARCH) {
            return;
        }
        var likenesses = new int[units.size()];
        var only = none(base.size());
        for (int index : gone) {
            var like = Arrays.stream(arrived).filter(unit -> alike(index, unit)).toArray();
            Arrays.stream(like).forEach(unit -> likenesses[unit]++);
            only[index] = like.length == 1 ? like[0] : -1;
        }
        for (int index : gone) {
            if (only[index] >= 0 && likenesses[only[index]] == 1) {
                moved[index] = only[index];
                origins[only[index]] = index;
            }
        }
    }

    private boolean alike(int index, int unit) {
        return similarity.between(base.get(index), units.get(unit)) >= MOVED;
    }

    private static List<Integer> indices(List<SourceBlock> blocks) {
        return IntStream.range(0, blocks.size()).boxed().toList();
    }

    private static int[] none(int size) {
        var none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }
}
