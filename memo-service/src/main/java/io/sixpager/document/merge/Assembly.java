package io.sixpager.document.merge;

import static io.sixpager.document.Piece.Seam.NONE;

import io.sixpager.document.Piece;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Seam;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.document.merge.Stretch.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines pieces up and decides what stands between two of them: what stood there in a text that had both. */
final class Assembly {

    private final List<Slice> base;
    private final List<Slice> mine;
    private final List<Slice> theirs;
    private final String apart;
    private final List<Piece> pieces = new ArrayList<>();
    private Stretch last = new Stretch(Span.NONE, Span.NONE, Span.NONE);

    Assembly(List<Slice> base, List<Slice> mine, List<Slice> theirs, String apart) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.apart = apart;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** What both texts have and the base has not, or not there. */
    void same(int my, int their) {
        add(
                new Stretch(Span.NONE, Span.at(my), Span.at(their)),
                List.of(new Same(NONE, mine.get(my).source())));
    }

    void removedByMine(int index) {
        add(removed(index), List.of(new Mine(NONE, base.get(index).source(), "")));
    }

    void removedByThem(int index) {
        add(removed(index), List.of(new Theirs(NONE, base.get(index).source(), "")));
    }

    /** What one side has written where the others have nothing; everything else is for a person to choose. */
    void written(Stretch at) {
        var old = Slices.join(at.base().of(base));
        var my = Slices.join(at.mine().of(mine));
        var their = Slices.join(at.theirs().of(theirs));
        var chosen = !old.isEmpty() || !my.isEmpty() && !their.isEmpty();
        add(
                at,
                List.of(
                        chosen
                                ? new Conflict(NONE, old, my, their)
                                : their.isEmpty() ? new Mine(NONE, "", my) : new Theirs(NONE, "", their)));
    }

    /** One slice in all three texts. */
    void merged(int index, int my, int their) {
        add(
                new Stretch(Span.at(index), Span.at(my), Span.at(their)),
                SliceMerge.of(base.get(index), mine.get(my), theirs.get(their)));
    }

    private static Stretch removed(int index) {
        return new Stretch(Span.at(index), Span.NONE, Span.NONE);
    }

    /** @param at where the pieces stand in the three texts */
    private void add(Stretch at, List<Piece> added) {
        var seam = new Seam(lead(at), apart);
        var first = true;
        for (var piece : added) {
            // only what is there has something before it
            pieces.add(first ? piece.after(seam) : piece);
            if (!piece.isEmpty()) {
                first = false;
                last = at;
            }
        }
    }

    private String lead(Stretch at) {
        var my = between(last.mine(), at.mine(), mine);
        var their = between(last.theirs(), at.theirs(), theirs);
        if (my == null || their == null) {
            return my == null ? their == null ? apart : their : my;
        }
        var before = between(last.base(), at.base(), base);
        return my.equals(before) ? their : their.equals(before) ? my : MergedText.longer(my, their);
    }

    private static @Nullable String between(Span one, Span next, List<Slice> slices) {
        return one.touches(next) ? slices.get(next.start()).lead() : null;
    }
}
