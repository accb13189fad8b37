package io.sixpager.memo.draft;

import io.sixpager.document.Figures;
import io.sixpager.document.Merge;
import io.sixpager.document.Page;
import io.sixpager.document.Piece;
import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A merge, to be confirmed or resolved by an author.
 *
 * @param baseRevision the newest revision that is in it, which the merged text is to be submitted on
 * @param ancestor the revision that both texts were made from
 */
public record MergeDetails(int baseRevision, int ancestor, boolean clean, List<PieceDetails> pieces) {

    /** Who changed a piece of the text. */
    public enum PieceKind {
        SAME,
        MINE,
        THEIRS,
        BOTH,
        CONFLICT
    }

    /**
     * One piece, in order. The merged text is each piece's {@code text} after its {@code joined}, or after its
     * {@code apart} if that is longer and the piece before was left out; the first has nothing before it.
     *
     * @param text what the piece says; null for a conflict
     */
    public record PieceDetails(
            PieceKind kind,
            String joined,
            String apart,
            @Nullable Passage base,
            @Nullable Passage mine,
            @Nullable Passage theirs,
            @Nullable Passage text) {}

    /** A piece of one text: empty where the text has nothing there. */
    public record Passage(String markdown, String html) {

        static Passage of(String markdown, Set<String> notes, Figures figures) {
            return new Passage(markdown, markdown.isEmpty() ? "" : Page.fragment(markdown, notes, figures));
        }
    }

    /** @param figures that the author may see */
    public static MergeDetails of(Merge merge, int baseRevision, int ancestor, Figures figures) {
        var renderer = new PassageRenderer(merge.notes(), figures);
        return new MergeDetails(
                baseRevision,
                ancestor,
                merge.clean(),
                merge.pieces().stream().map(renderer::details).toList());
    }

    /** How the passages of one merge are shown. */
    private record PassageRenderer(Set<String> notes, Figures figures) {

        PieceDetails details(Piece piece) {
            return switch (piece) {
                case Same p -> details(p, PieceKind.SAME, null, null, null, p.text());
                case Mine p -> details(p, PieceKind.MINE, p.base(), null, null, p.text());
                case Theirs p -> details(p, PieceKind.THEIRS, p.base(), null, null, p.text());
                case Both p -> details(p, PieceKind.BOTH, p.base(), p.mine(), p.theirs(), p.text());
                case Conflict p -> details(p, PieceKind.CONFLICT, p.base(), p.mine(), p.theirs(), null);
            };
        }

        private PieceDetails details(
                Piece piece,
                PieceKind kind,
                @Nullable String base,
                @Nullable String mine,
                @Nullable String theirs,
                @Nullable String text) {
            return new PieceDetails(
                    kind,
                    piece.separator().joined(),
                    piece.separator().apart(),
                    passage(base),
                    passage(mine),
                    passage(theirs),
                    passage(text));
        }

        private @Nullable Passage passage(@Nullable String markdown) {
            return markdown == null ? null : Passage.of(markdown, notes, figures);
        }
    }
}
