package io.sixpager.document;

import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.document.manuscript.NotesByLabel;
import io.sixpager.document.merge.MergedText;
import io.sixpager.document.merge.ThreeWayMerge;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two texts that were made from one, put together by blocks and words. Whatever either side wrote is in a piece: in its
 * text, or in a conflict that a person resolves.
 */
public record Merge(List<Piece> pieces) {

    /** Of three texts in canonical form; the one that both were made from may be empty. */
    public static Merge of(String base, String mine, String theirs) {
        return new Merge(ThreeWayMerge.of(base, mine, theirs));
    }

    /** Whether nobody has to choose. */
    public boolean clean() {
        return pieces.stream().noneMatch(Conflict.class::isInstance);
    }

    /** The labels of the notes that any of its texts has. */
    public Set<String> notes() {
        return NotesByLabel.labels(pieces.stream().flatMap(Merge::texts).toList());
    }

    private static Stream<String> texts(Piece piece) {
        return switch (piece) {
            case Same same -> Stream.of(same.text());
            case Mine mine -> Stream.of(mine.base(), mine.text());
            case Theirs theirs -> Stream.of(theirs.base(), theirs.text());
            case Both both -> Stream.of(both.base(), both.mine(), both.theirs());
            case Conflict conflict -> Stream.of(conflict.base(), conflict.mine(), conflict.theirs());
        };
    }

    /** The merged text, with what the resolution says in the place of each conflict. */
    public String markdown(Function<Conflict, String> resolution) {
        return MergedText.of(pieces, resolution);
    }
}
