package io.sixpager.document.merge;

import static io.sixpager.document.Piece.Separator.NONE;

import io.sixpager.document.Piece;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Separator;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.document.merge.Hunk.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines pieces up and decides what stands between two of them: what stood there in a text that had both. */
final class Assembly {

    private final List<SourceBlock> base;
    private final List<SourceBlock> mine;
    private final List<SourceBlock> theirs;
    private final String apart;
    private final List<Piece> pieces = new ArrayList<>();
    private Hunk last = new Hunk(Span.NONE, Span.NONE, Span.NONE);

    Assembly(List<SourceBlock> base, List<SourceBlock> mine, List<SourceBlock> theirs, String apart) {
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
                new Hunk(Span.NONE, Span.at(my), Span.at(their)),
                List.of(new Same(NONE, mine.get(my).source())));
    }

    void removedByMine(int index) {
        add(removed(index), List.of(new Mine(NONE, base.get(index).source(), "")));
    }

    void removedByThem(int index) {
        add(removed(index), List.of(new Theirs(NONE, base.get(index).source(), "")));
    }

    /** What one side has written where the others have nothing; everything else is for a person to choose. */
    void written(Hunk at) {
        var old = SourceBlocks.join(at.base().of(base));
        var my = SourceBlocks.join(at.mine().of(mine));
        var their = SourceBlocks.join(at.theirs().of(theirs));
        var chosen = !old.isEmpty() || !my.isEmpty() && !their.isEmpty();
        add(
                at,
                List.of(
                        chosen
                                ? new Conflict(NONE, old, my, their)
                                : their.isEmpty() ? new Mine(NONE, "", my) : new Theirs(NONE, "", their)));
    }

    /** One block in all three texts. */
    void merged(int index, int my, int their) {
        add(
                new Hunk(Span.at(index), Span.at(my), Span.at(their)),
                BlockMerge.of(base.get(index), mine.get(my), theirs.get(their)));
    }

    private static Hunk removed(int index) {
        return new Hunk(Span.at(index), Span.NONE, Span.NONE);
    }

    /** @param at where the pieces stand in the three texts */
    private void add(Hunk at, List<Piece> added) {
        var separator = new Separator(lead(at), apart);
        var first = true;
        for (var piece : added) {
            // only what is there has something before it
            pieces.add(first ? piece.after(separator) : piece);
            if (!piece.isEmpty()) {
                first = false;
                last = at;
            }
        }
    }

    private String lead(Hunk at) {
        var my = between(last.mine(), at.mine(), mine);
        var their = between(last.theirs(), at.theirs(), theirs);
        if (my == null || their == null) {
            return my == null ? their == null ? apart : their : my;
        }
        var before = between(last.base(), at.base(), base);
        return my.equals(before) ? their : their.equals(before) ? my : MergedText.longer(my, their);
    }

    private static @Nullable String between(Span one, Span next, List<SourceBlock> blocks) {
        return one.touches(next) ? blocks.get(next.start()).lead() : null;
    }
}
