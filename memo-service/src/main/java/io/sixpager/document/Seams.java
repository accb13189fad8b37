package io.sixpager.document;

import io.sixpager.document.Piece.Seam;
import io.sixpager.document.Stretch.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines pieces up and decides what stands between two of them: what stood there in a text that had both. */
final class Seams {

    private final List<Slice> base;
    private final List<Slice> mine;
    private final List<Slice> theirs;
    private final String apart;
    private final List<Piece> pieces = new ArrayList<>();
    private Stretch last = new Stretch(Span.NONE, Span.NONE, Span.NONE);

    Seams(List<Slice> base, List<Slice> mine, List<Slice> theirs, String apart) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.apart = apart;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** @param at where the pieces stand in the three texts */
    void add(Stretch at, List<Piece> added) {
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

    void add(Stretch at, Piece added) {
        add(at, List.of(added));
    }

    private String lead(Stretch at) {
        var my = between(last.mine(), at.mine(), mine);
        var their = between(last.theirs(), at.theirs(), theirs);
        if (my == null || their == null) {
            return my == null ? their == null ? apart : their : my;
        }
        var before = between(last.base(), at.base(), base);
        return my.equals(before) ? their : their.equals(before) ? my : Merge.longer(my, their);
    }

    private static @Nullable String between(Span one, Span next, List<Slice> slices) {
        return one.touches(next) ? slices.get(next.start()).lead() : null;
    }
}
