package io.sixpager.document;

import static io.sixpager.document.Piece.Seam.NONE;

import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.document.Stretch.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the pieces of one stretch: what only one side did is done, the rest is a conflict. */
final class StretchMerge {

    private final List<Slice> base;
    private final Descent mine;
    private final Descent theirs;
    private final Stretch stretch;
    private final Seams seams;
    private int mineAt;
    private int theirsAt;

    StretchMerge(List<Slice> base, Descent mine, Descent theirs, Stretch stretch, Seams seams) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.stretch = stretch;
        this.seams = seams;
        this.mineAt = stretch.mine().start();
        this.theirsAt = stretch.theirs().start();
    }

    /** The slices of the base that were moved into a conflict or out of one: the merge has to do without. */
    List<Integer> write() {
        var my = stretch.mine().of(mine.units());
        var their = stretch.theirs().of(theirs.units());
        var moves = moves();
        if (moves.isEmpty() && Stretch.say(my, their)) {
            stretch.mine().indices().forEach(this::sameInBoth);
        } else if (moves.isEmpty() && stretch.base().isEmpty() && !my.isEmpty() && !their.isEmpty()) {
            insertedByBoth(my, their);
        } else if (isConflict()) {
            write(stretch);
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

    private void sameInBoth(int unit) {
        int other = unit - stretch.mine().start() + stretch.theirs().start();
        seams.add(
                new Stretch(Span.NONE, Span.at(unit), Span.at(other)),
                new Same(NONE, mine.units().get(unit).source()));
    }

    /** Both have written something new at one place; what both begin or end with is there once. */
    private void insertedByBoth(List<Slice> my, List<Slice> their) {
        int at = 0;
        int other = 0;
        for (var difference : differences(keys(my), keys(their))) {
            IntStream.range(at, difference.start())
                    .forEach(i -> sameAt(i, difference.otherStart() - difference.start()));
            write(new Stretch(
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
        seams.add(
                new Stretch(Span.NONE, Span.at(mineAt + i), Span.at(theirsAt + i + shift)),
                new Same(NONE, mine.units().get(mineAt + i).source()));
    }

    /** Where only one of the two is there, it is an insertion and no conflict. */
    private void write(Stretch at) {
        var old = Slices.join(at.base().of(base));
        var my = Slices.join(at.mine().of(mine.units()));
        var their = Slices.join(at.theirs().of(theirs.units()));
        seams.add(
                at,
                !old.isEmpty() || !my.isEmpty() && !their.isEmpty()
                        ? new Conflict(NONE, old, my, their)
                        : their.isEmpty() ? new Mine(NONE, "", my) : new Theirs(NONE, "", their));
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
                removed(index, new Theirs(NONE, base.get(index).source(), ""));
            }
        } else if (theirs.kept(index) >= 0) {
            writeTheirsUntil(theirs.kept(index));
            theirsAt++;
            if (mine.isGone(index)) {
                removed(index, new Mine(NONE, base.get(index).source(), ""));
            }
        } else if (mine.moved(index) >= 0 && theirs.moved(index) >= 0) {
            // to different places: neither is right, so both stay here
            var at = new Stretch(Span.at(index), Span.at(mine.moved(index)), Span.at(theirs.moved(index)));
            write(at);
        }
    }

    private void removed(int index, Piece piece) {
        seams.add(new Stretch(Span.at(index), Span.NONE, Span.NONE), piece);
    }

    private void writeMineUntil(int end) {
        for (; mineAt < end; mineAt++) {
            int from = mine.movedFrom(mineAt);
            if (from < 0) {
                write(new Stretch(Span.NONE, Span.at(mineAt), Span.NONE));
            } else {
                arrived(from);
            }
        }
    }

    private void writeTheirsUntil(int end) {
        for (; theirsAt < end; theirsAt++) {
            int from = theirs.movedFrom(theirsAt);
            if (from < 0) {
                write(new Stretch(Span.NONE, Span.NONE, Span.at(theirsAt)));
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
        var at = new Stretch(Span.at(index), Span.at(my), Span.at(their));
        if (my < 0 || their < 0) {
            write(at);
        } else {
            seams.add(
                    at,
                    SliceMerge.of(
                            base.get(index),
                            mine.units().get(my),
                            theirs.units().get(their)));
        }
    }

    private static List<String> keys(List<Slice> slices) {
        return slices.stream().map(Slice::key).toList();
    }
}
