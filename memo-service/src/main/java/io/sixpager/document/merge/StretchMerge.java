package io.sixpager.document.merge;

import io.sixpager.document.diff.Difference;
import io.sixpager.document.merge.Stretch.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the pieces of one stretch: what only one side did is done, the rest is a conflict. */
final class StretchMerge {

    private final Descent mine;
    private final Descent theirs;
    private final Stretch stretch;
    private final Assembly out;
    private int mineAt;
    private int theirsAt;

    StretchMerge(Descent mine, Descent theirs, Stretch stretch, Assembly out) {
        this.mine = mine;
        this.theirs = theirs;
        this.stretch = stretch;
        this.out = out;
        this.mineAt = stretch.mine().start();
        this.theirsAt = stretch.theirs().start();
    }

    /** The slices of the base that were moved into a conflict or out of one: the merge has to do without. */
    List<Integer> write() {
        var my = stretch.mine().of(mine.units());
        var their = stretch.theirs().of(theirs.units());
        var moves = moves();
        if (moves.isEmpty() && Stretch.say(my, their)) {
            int shift = stretch.theirs().start() - stretch.mine().start();
            stretch.mine().indices().forEach(unit -> out.same(unit, unit + shift));
        } else if (moves.isEmpty() && stretch.base().isEmpty() && !my.isEmpty() && !their.isEmpty()) {
            insertedByBoth(my, their);
        } else if (isConflict()) {
            out.written(stretch);
            return moves;
        } else {
            walk();
        }
        return List.of();
    }

    private List<Integer> moves() {
        return IntStream.concat(
                        stretch.base().indices().filter(i -> mine.moved(i) >= 0 || theirs.moved(i) >= 0),
                        IntStream.concat(
                                        stretch.mine().indices().map(mine::movedFrom),
                                        stretch.theirs().indices().map(theirs::movedFrom))
                                .filter(from -> from >= 0))
                .boxed()
                .toList();
    }

    /** Both have written something new at one place; what both begin or end with is there once. */
    private void insertedByBoth(List<Slice> my, List<Slice> their) {
        int at = 0;
        int other = 0;
        for (var difference : differences(keys(my), keys(their))) {
            IntStream.range(at, difference.start())
                    .forEach(i -> sameAt(i, difference.otherStart() - difference.start()));
            out.written(new Stretch(
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
        var mineNew = stretch.mine().indices().anyMatch(unit -> !mine.isKept(unit));
        var theirsNew = stretch.theirs().indices().anyMatch(unit -> !theirs.isKept(unit));
        return mineNew && theirsNew
                || stretch.base()
                        .indices()
                        .anyMatch(i -> mine.isGone(i) && theirs.isEdited(i)
                                || theirs.isGone(i) && mine.isEdited(i)
                                || mine.isGone(i) && theirs.isGone(i) && (mineNew || theirsNew));
    }

    /** In the order of the base; what a side has written goes before what it has kept after it. */
    private void walk() {
        stretch.base().indices().forEach(this::writeBase);
        writeMineUntil(stretch.mine().end());
        writeTheirsUntil(stretch.theirs().end());
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
            out.written(new Stretch(Span.at(index), Span.at(mine.moved(index)), Span.at(theirs.moved(index))));
        }
    }

    private void writeMineUntil(int end) {
        for (; mineAt < end; mineAt++) {
            int from = mine.movedFrom(mineAt);
            if (from < 0) {
                out.written(new Stretch(Span.NONE, Span.at(mineAt), Span.NONE));
            } else {
                arrived(from);
            }
        }
    }

    private void writeTheirsUntil(int end) {
        for (; theirsAt < end; theirsAt++) {
            int from = theirs.movedFrom(theirsAt);
            if (from < 0) {
                out.written(new Stretch(Span.NONE, Span.NONE, Span.at(theirsAt)));
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

    /** One slice in all three texts, or moved by one side and removed by the other. */
    void triple(int index) {
        int my = Math.max(mine.kept(index), mine.moved(index));
        int their = Math.max(theirs.kept(index), theirs.moved(index));
        if (my < 0 || their < 0) {
            out.written(new Stretch(Span.at(index), Span.at(my), Span.at(their)));
        } else {
            out.merged(index, my, their);
        }
    }

    private static List<String> keys(List<Slice> slices) {
        return slices.stream().map(Slice::key).toList();
    }
}
