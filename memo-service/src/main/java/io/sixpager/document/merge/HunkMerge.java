package io.sixpager.document.merge;

import io.sixpager.document.diff.Difference;
import io.sixpager.document.merge.Hunk.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the pieces of one hunk: what only one side did is done, the rest is a conflict. */
final class HunkMerge {

    private final BaseAlignment mine;
    private final BaseAlignment theirs;
    private final Hunk hunk;
    private final Assembly out;
    private int mineAt;
    private int theirsAt;

    HunkMerge(BaseAlignment mine, BaseAlignment theirs, Hunk hunk, Assembly out) {
        this.mine = mine;
        this.theirs = theirs;
        this.hunk = hunk;
        this.out = out;
        this.mineAt = hunk.mine().start();
        this.theirsAt = hunk.theirs().start();
    }

    /** The blocks of the base that were moved into a conflict or out of one: the merge has to do without. */
    List<Integer> write() {
        var my = hunk.mine().of(mine.units());
        var their = hunk.theirs().of(theirs.units());
        var moves = moves();
        if (moves.isEmpty() && Hunk.say(my, their)) {
            int shift = hunk.theirs().start() - hunk.mine().start();
            hunk.mine().indices().forEach(unit -> out.same(unit, unit + shift));
        } else if (moves.isEmpty() && hunk.base().isEmpty() && !my.isEmpty() && !their.isEmpty()) {
            insertedByBoth(my, their);
        } else if (isConflict()) {
            out.written(hunk);
            return moves;
        } else {
            walk();
        }
        return List.of();
    }

    private List<Integer> moves() {
        return IntStream.concat(
                        hunk.base().indices().filter(i -> mine.moved(i) >= 0 || theirs.moved(i) >= 0),
                        IntStream.concat(
                                        hunk.mine().indices().map(mine::movedFrom),
                                        hunk.theirs().indices().map(theirs::movedFrom))
                                .filter(from -> from >= 0))
                .boxed()
                .toList();
    }

    /** Both have written something new at one place; what both begin or end with is there once. */
    private void insertedByBoth(List<SourceBlock> my, List<SourceBlock> their) {
        int at = 0;
        int other = 0;
        for (var difference : differences(keys(my), keys(their))) {
            IntStream.range(at, difference.start())
                    .forEach(i -> sameAt(i, difference.otherStart() - difference.start()));
            out.written(new Hunk(
                    Span.NONE,
                    new Span(mineAt + difference.start(), mineAt + difference.end()),
                    new Span(theirsAt + difference.otherStart(), theirsAt + difference.otherEnd())));
            at = difference.end();
            other = difference.otherEnd();
        }
        int shift = other - at;
        IntStream.range(at, my.size()).forEach(i -> sameAt(i, shift));
    }

    /** The same ones whichever side is named first. */
    private static List<Difference> differences(List<String> my, List<String> their) {
        return String.join("\n", my).compareTo(String.join("\n", their)) <= 0
                ? Difference.between(my, their)
                : Difference.between(their, my).stream()
                        .map(d -> new Difference(d.otherStart(), d.otherEnd(), d.start(), d.end()))
                        .toList();
    }

    private void sameAt(int i, int shift) {
        out.same(mineAt + i, theirsAt + i + shift);
    }

    private boolean isConflict() {
        var mineNew = hunk.mine().indices().anyMatch(unit -> !mine.isKept(unit));
        var theirsNew = hunk.theirs().indices().anyMatch(unit -> !theirs.isKept(unit));
        return mineNew && theirsNew
                || hunk.base()
                        .indices()
                        .anyMatch(i -> mine.isGone(i) && theirs.isEdited(i)
                                || theirs.isGone(i) && mine.isEdited(i)
                                || mine.isGone(i) && theirs.isGone(i) && (mineNew || theirsNew));
    }

    /** In the order of the base; what a side has written goes before what it has kept after it. */
    private void walk() {
        hunk.base().indices().forEach(this::writeBase);
        writeMineUntil(hunk.mine().end());
        writeTheirsUntil(hunk.theirs().end());
    }

    private void writeBase(int index) {
        if (mine.kept(index) >= 0) {
            writeMineUntil(mine.kept(index));
            mineAt++;
            if (theirs.isGone(index)) {
                out.removedByThem(index);
            }
        } else if (theirs.kept(index) >= 0) {
            writeTheirsUntil(theirs.kept(index));
            theirsAt++;
            if (mine.isGone(index)) {
                out.removedByMine(index);
            }
        } else if (mine.moved(index) >= 0 && theirs.moved(index) >= 0) {
            // to different places: neither is right, so both stay here
            out.written(new Hunk(Span.at(index), Span.at(mine.moved(index)), Span.at(theirs.moved(index))));
        }
    }

    private void writeMineUntil(int end) {
        for (; mineAt < end; mineAt++) {
            int from = mine.movedFrom(mineAt);
            if (from < 0) {
                out.written(new Hunk(Span.NONE, Span.at(mineAt), Span.NONE));
            } else {
                arrived(from);
            }
        }
    }

    private void writeTheirsUntil(int end) {
        for (; theirsAt < end; theirsAt++) {
            int from = theirs.movedFrom(theirsAt);
            if (from < 0) {
                out.written(new Hunk(Span.NONE, Span.NONE, Span.at(theirsAt)));
            } else {
                arrived(from);
            }
        }
    }

    /** Moved here by one side; what the other side did to it at its old place is done here. */
    private void arrived(int index) {
        if (mine.moved(index) < 0 || theirs.moved(index) < 0) {
            triple(index);
        }
    }

    /** One block in all three texts, or moved by one side and removed by the other. */
    void triple(int index) {
        int my = Math.max(mine.kept(index), mine.moved(index));
        int their = Math.max(theirs.kept(index), theirs.moved(index));
        if (my < 0 || their < 0) {
            out.written(new Hunk(Span.at(index), Span.at(my), Span.at(their)));
        } else {
            out.merged(index, my, their);
        }
    }

    private static List<String> keys(List<SourceBlock> blocks) {
        return blocks.stream().map(SourceBlock::key).toList();
    }
}
